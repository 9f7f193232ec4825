import type { AccountSource } from "../options/AccountSource";
import type { Content } from "../SheetTemplate";

/** What stands beside the user's own accounts, for one of the matrix's columns; nothing where they have no such column. */
export function broughtEntries(accounts: AccountSource, column: string): Pick<Content, "entries"> {
  if (accounts.kind !== "named") return {};
  const values = accounts.columns?.find((each) => each.column === column)?.values ?? [];
  if (values.length === 0) return {};
  return { entries: values.map((value) => [typeof value === "string" ? { typed: value } : value]) };
}
