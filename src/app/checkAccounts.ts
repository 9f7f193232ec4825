import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import type { AccountSource } from "../templates/options/AccountSource";

/** What is wrong with the accounts that a sheet is to begin with; undefined when nothing is. */
export function checkAccounts(accounts: AccountSource, most: number, messages: Messages): string | undefined {
  if (accounts.kind === "example") return undefined;
  const count = accounts.kind === "empty" ? accounts.rows : accounts.names.length;
  if (!Number.isInteger(count) || count < 1) return messages.checkNoAccounts;
  return count > most ? fill(messages.checkTooManyAccounts, { count, limit: most }) : undefined;
}
