import { exampleAccounts } from "./exampleAccounts";
import type { AccountSource } from "../options/AccountSource";

/** Rows that the table of accounts will have. */
export function countAccounts(accounts: AccountSource): number {
  switch (accounts.kind) {
    case "example":
      return exampleAccounts.length;
    case "empty":
      return accounts.rows;
    case "named":
      return accounts.names.length;
  }
}
