import type { AccountSource } from "./AccountSource";

/** What stands beside the user's own accounts; undefined where there are none of the user's own. */
export function broughtColumns(accounts: AccountSource): readonly string[] | undefined {
  if (accounts.kind === "named") return accounts.columns?.map(({ column }) => column);
  return accounts.kind === "empty" ? accounts.brought : undefined;
}
