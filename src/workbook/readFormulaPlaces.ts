import type { CellContent } from "./WorkbookSnapshot";

/** The selected block of cells; rows and columns count from 0. */
export interface SelectedRange {
  readonly sheetId: string;
  readonly sheetName: string;
  /** With its sheet, as Excel writes it in a formula: "'My list'!B2:D9". */
  readonly reference: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell that a formula may be written into. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Without its sheet: "E2". */
  readonly address: string;
  /** What it holds now, formulas in R1C1 notation; "" where it is free. */
  readonly content: CellContent;
}

/**
 * The selection, and what the cells hold that a formula about it could go into. Two round trips; nothing is changed.
 *
 * @param candidatesFor which cells those are, on the sheet of the selection
 */
export async function readFormulaPlaces(
  candidatesFor: (selection: SelectedRange) => readonly { readonly row: number; readonly column: number }[],
): Promise<{ readonly selection: SelectedRange; readonly places: readonly FormulaPlace[] }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const range = context.workbook.getSelectedRange();
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount");
    sheet.load("id,name");
    await context.sync();

    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    const selection: SelectedRange = {
      sheetId: sheet.id,
      sheetName: sheet.name,
      reference: range.address,
      row,
      column,
      rows,
      columns,
    };
    const cells = candidatesFor(selection).map((each) => sheet.getCell(each.row, each.column));
    for (const cell of cells) cell.load("address,formulasR1C1");
    await context.sync();
    return {
      selection,
      places: cells.map(({ address, formulasR1C1 }) => ({
        sheetId: sheet.id,
        sheetName: sheet.name,
        address: address.slice(address.lastIndexOf("!") + 1),
        content: formulasR1C1[0]?.[0] as CellContent, // Office.js says any[][]
      })),
    };
  });
}
