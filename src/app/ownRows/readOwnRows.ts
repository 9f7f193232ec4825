import type { Messages } from "../../i18n";
import type { RowReading } from "../../templates/options/RowColumn";
import { readNamedCells } from "../../workbook/readNamedCells";
import { readSelectedCells, type ReadCells } from "../../workbook/readSelectedCells";
import { WorkbookError } from "../../workbook/WorkbookError";
import type { OwnSelection } from "./OwnSelection";
import { understandRows } from "./understandRows";

/** Reads the selected rows, or the list that the selected cell lies in. */
export async function readOwnRows(reading: RowReading, messages: Messages): Promise<OwnSelection> {
  return understood(await readSelectedCells(reading.most, "list"), reading, messages);
}

/** The accounts on the selection matrix of this workbook. */
export async function readMatrixAccounts(reading: RowReading, messages: Messages): Promise<OwnSelection> {
  return understood(await readNamedCells("kam_matrix_account", messages.matrixTitle), reading, messages);
}

/** @throws WorkbookError nothingSelected, tooManyNames */
export function understood(cells: ReadCells, reading: RowReading, messages: Messages): OwnSelection {
  const selection = understandRows(cells, reading, messages);
  const { count } = selection.rows;
  if (count === 0) throw new WorkbookError("nothingSelected", { address: cells.address });
  if (count > reading.most) throw new WorkbookError("tooManyNames", { count, limit: reading.most });
  return selection;
}
