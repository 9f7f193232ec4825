import type { AccountSource } from "../../templates/options/AccountSource";
import { namesOf } from "./namesOf";
import type { OwnSelection } from "./OwnSelection";

/** Accounts of the user's own, with what stands beside their names. */
export function ownAccounts({ rows }: OwnSelection): AccountSource {
  const { address, columns } = rows;
  return { kind: "named", names: namesOf(rows), address, columns: columns.slice(1) };
}
