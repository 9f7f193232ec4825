import { maySpillIn, readSpills, type FormulaPlace } from "../readSpills";
import { WorkbookError } from "../WorkbookError";
import { queueUsedRange, readUsedCells } from "./readUsedCells";
import type { ReadTable, SharedReading, SheetCells } from "./SharedReading";

/**
 * Reads the sheets that are to be shared, and what their formulas may name. Changes nothing. Two round trips, more where the
 * sheets are larger than one answer may be, and one where something spills.
 *
 * @param maySpill whether it matters how far a formula spills
 * @throws WorkbookError sheetGone, structureProtected
 */
export async function readForSharing(
  wanted: readonly { readonly sheetId: string; readonly sheetName: string }[],
  maySpill: (formula: string) => boolean,
  report: (cells: number) => void,
): Promise<SharedReading> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, tables, names, protection } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    active.load("id");
    worksheets.load("items/id,items/name");
    tables.load("items/name,items/worksheet/id,items/worksheet/name");
    names.load("items/name,items/formula");
    protection.load("protected");
    const sheets = wanted.map(({ sheetId, sheetName }) => {
      const sheet = worksheets.getItemOrNullObject(sheetId);
      sheet.load("id,name");
      return { id: sheetId, sheetName, sheet, used: queueUsedRange(sheet) };
    });
    await context.sync();
    if (protection.protected) throw new WorkbookError("structureProtected");
    const gone = sheets.find(({ sheet }) => sheet.isNullObject);
    if (gone) throw new WorkbookError("sheetGone", { sheetName: gone.sheetName });

    const places = tables.items.map((table) => ({ table, range: table.getRange() }));
    for (const { table, range } of places) {
      range.load("address,rowIndex,columnIndex,rowCount,columnCount");
      table.columns.load("items/name");
    }
    const found = sheets.map((each) => ({ ...each, name: each.sheet.name }));
    const cells = await readUsedCells(context, found, report);
    const spilling = cells.filter((_, i) => found[i] && maySpillIn(found[i].used));
    const inTable = (sheetId: string, row: number, column: number) =>
      places.some(({ table, range }) => table.worksheet.id === sheetId && holds(range, row, column));
    const spills = await readSpills(context, mayBeSpilling(spilling, maySpill, inTable));
    return {
      chosen: cells.map((each) => ({ ...each, spills: spills.get(each.id) ?? [] })),
      sheetNames: worksheets.items.map(({ name }) => name),
      tables: places.map(({ table, range }) => tableOf(table, range)),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      activeSheetId: active.id,
    };
  });
}

function tableOf({ name, worksheet, columns }: Excel.Table, { address }: Excel.Range): ReadTable {
  return {
    name,
    sheetId: worksheet.id,
    sheetName: worksheet.name,
    address: address.slice(address.lastIndexOf("!") + 1),
    columns: columns.items.map((column) => column.name),
  };
}

function holds({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range, row: number, column: number): boolean {
  return row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount;
}

/** The formulas that matter and stand in no table: there nothing spills. */
function mayBeSpilling(
  sheets: readonly Omit<SheetCells, "spills">[],
  maySpill: (formula: string) => boolean,
  inTable: (sheetId: string, row: number, column: number) => boolean,
): FormulaPlace[] {
  return sheets.flatMap(({ id, top, left, formulas }) =>
    formulas.flatMap((cells, i) =>
      cells.flatMap((formula, j): FormulaPlace[] => {
        const [row, column] = [top + i, left + j];
        const isAsked = typeof formula === "string" && maySpill(formula) && !inTable(id, row, column);
        return isAsked ? [{ sheetId: id, row, column }] : [];
      }),
    ),
  );
}
