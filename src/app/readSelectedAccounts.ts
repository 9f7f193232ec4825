import type { Messages } from "../i18n";
import { readSelectedCells } from "../workbook/readSelectedCells";
import { MATRIX_ACCOUNTS } from "./matrixAccounts";
import { namesOf } from "./ownRows/namesOf";
import { understood } from "./ownRows/readOwnRows";

export interface SelectedAccounts {
  /** Where they stand. */
  readonly address: string;
  /** In the order of the rows, each once. */
  readonly names: readonly string[];
  /** Names that stand there more than once. */
  readonly repeated: readonly string[];
}

/** The account names in the selected range, or in the table it lies in. Names that stand there twice are taken once, and named. */
export async function readSelectedAccounts(messages: Messages): Promise<SelectedAccounts> {
  const cells = await readSelectedCells(MATRIX_ACCOUNTS.most, "selection");
  const { rows, leftOut } = understood(cells, MATRIX_ACCOUNTS, messages);
  return { address: rows.address, names: namesOf(rows), repeated: leftOut.repeated };
}
