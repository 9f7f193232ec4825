import { MOST_ACCOUNTS } from "../templates/selectionMatrix/limits";
import { readSelectedNames, type SelectedNames } from "../workbook/readSelectedNames";

/** The account names in the selected range, or in the table it lies in. Names that stand there twice are taken once, and named. */
export function readSelectedAccounts(): Promise<SelectedNames> {
  return readSelectedNames(MOST_ACCOUNTS);
}
