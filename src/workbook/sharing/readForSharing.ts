import { WorkbookError } from "../WorkbookError";
import { queueUsedRange, readUsedCells } from "./readUsedCells";
import type { ReadTable, SharedReading, SheetCells, Spill } from "./SharedReading";

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
      range.load("address");
      table.columns.load("items/name");
    }
    const found = sheets.map((each) => ({ ...each, name: each.sheet.name }));
    const cells = await readUsedCells(context, found, report);
    const spilling = cells.filter((_, i) => maySpillIn(found[i]?.used));
    const spills = await readSpills(context, spilling, maySpill);
    return {
      chosen: cells.map((each) => ({ ...each, spills: spills.get(each.id) ?? [] })),
      sheetNames: worksheets.items.map(({ name }) => name),
      tables: places.map(({ table, range }) => tableOf(table, range)),
      names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
      activeSheetId: active.id,
    };
  });
}

/** Excel says null where some cells spill and others do not, although the types do not know. */
function maySpillIn(used: Excel.Range | undefined): boolean {
  return used !== undefined && !used.isNullObject && (used.hasSpill as boolean | null) !== false;
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

async function readSpills(
  context: Excel.RequestContext,
  sheets: readonly Omit<SheetCells, "spills">[],
  maySpill: (formula: string) => boolean,
): Promise<ReadonlyMap<string, readonly Spill[]>> {
  const asked = sheets.flatMap((sheet) =>
    sheet.formulas.flatMap((row, i) =>
      row.flatMap((formula, j) => {
        if (typeof formula !== "string" || !maySpill(formula)) return [];
        const cell = context.workbook.worksheets.getItem(sheet.id).getCell(sheet.top + i, sheet.left + j);
        const area = cell.getSpillingToRangeOrNullObject();
        area.load("rowCount,columnCount");
        return [{ sheet, row: sheet.top + i, column: sheet.left + j, area }];
      }),
    ),
  );
  if (asked.length === 0) return new Map();
  await context.sync();
  const spills = new Map<string, Spill[]>();
  for (const { sheet, row, column, area } of asked) {
    if (area.isNullObject) continue;
    const own = spills.get(sheet.id) ?? [];
    spills.set(sheet.id, [...own, { row, column, rows: area.rowCount, columns: area.columnCount }]);
  }
  return spills;
}
