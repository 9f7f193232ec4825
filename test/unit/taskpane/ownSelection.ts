import type { OwnSelection } from "../../../src/app/ownRows/OwnSelection";
import { understandRows } from "../../../src/app/ownRows/understandRows";
import { messagesFor } from "../../messagesFor";
import { MATRIX_ACCOUNTS } from "../../../src/app/matrixAccounts";
import { cellsOf } from "../app/ownRows/readCells";

/** What the pane keeps of accounts that were selected. */
export function ownSelection(names: readonly string[]): OwnSelection {
  return understandRows(cellsOf([["Account"], ...names.map((name) => [name])]), MATRIX_ACCOUNTS, messagesFor("en"));
}
