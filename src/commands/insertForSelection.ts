import { insertAsItBegins } from "../app/insertAsItBegins";
import type { InsertedSheet } from "../app/InsertedSheet";
import type { InsertionProgress } from "../app/insertSelectionMatrix";
import { readSelectedAccounts } from "../app/readSelectedAccounts";
import { loadMessages } from "../i18n/loadMessages";
import type { Messages } from "../i18n";
import type { SheetId } from "../templates";
import type { AccountSource } from "../templates/options/AccountSource";

/** One name is more likely the cell the cursor happens to be in than a list of accounts. */
const FEWEST_NAMES = 2;

/** Inserts a sheet as it begins when nobody decides anything, with the accounts the user has selected where it takes accounts. */
export async function insertForSelection(
  id: SheetId,
  language: string,
  report: (progress: InsertionProgress) => void,
): Promise<InsertedSheet> {
  const messages = await loadMessages(language);
  return insertAsItBegins(id, () => selectedAccounts(messages), messages, report);
}

async function selectedAccounts(messages: Messages): Promise<AccountSource> {
  try {
    const { names, address } = await readSelectedAccounts(messages);
    return names.length < FEWEST_NAMES ? { kind: "example" } : { kind: "named", names, address };
  } catch (error) {
    if (holdsNoList(error)) return { kind: "example" };
    throw error;
  }
}

/** An empty cell, a chart, several areas: nobody meant that as a list. Too many names is another matter, and is told. */
function holdsNoList(error: unknown): boolean {
  if (!(error instanceof Error) || !("code" in error)) return false;
  return error.code === "nothingSelected" || error.code === "InvalidSelection";
}
