import type { ReadCells } from "./readSelectedCells";
import { WorkbookError } from "./WorkbookError";

/**
 * The cells that one of our names stands for, as they are now. They have no header among them.
 *
 * @param sheetName what the sheet is called that has it, for the message
 * @throws WorkbookError sheetGone: the name stands for nothing any more
 */
export async function readNamedCells(name: string, sheetName: string): Promise<ReadCells> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("address,rowIndex,columnIndex,values,valueTypes");
    await context.sync();

    if (range.isNullObject) throw new WorkbookError("sheetGone", { sheetName });
    const { address, rowIndex: firstRow, columnIndex: firstColumn, valueTypes: types } = range;
    const values = range.values as ReadCells["values"]; // Office.js says any[][]
    return { address, firstRow, firstColumn, header: (values[0] ?? []).map(() => ""), values, types };
  });
}
