import { IDENTITY } from "./identityProperties";
import type { SelectedCell } from "./SelectedCell";
import type { ReadCells, WantedCells } from "./WantedCells";

/**
 * Reads the cell the user is at, and then the cells that are wanted for it. Two round trips, whatever is wanted; nothing is changed.
 *
 * @param want says what else to read, now that the cell is known
 */
export async function readSelection(
  want: (cell: SelectedCell) => readonly WantedCells[],
): Promise<{ readonly cell: SelectedCell; readonly found: readonly ReadCells[] }> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = await readCell(context);
    const wanted = want(cell);
    if (wanted.length === 0) return { cell, found: [] };
    const reads = wanted.map((each) => queueCells(rangeOf(context, cell, each)));
    await context.sync();
    return { cell, found: reads.map((read) => read()) };
  });
}

/** Queues cells, and gives what there is to tell of them once they are read. */
function queueCells(range: Excel.Range): () => ReadCells {
  const { worksheet } = range;
  const language = worksheet.customProperties.getItemOrNullObject(IDENTITY.language);
  range.load("address,rowIndex,columnIndex,values");
  worksheet.load("id");
  language.load("value");
  return () => cellsOf(range, language);
}

function cellsOf(
  { worksheet, address, rowIndex: row, columnIndex: column, values }: Excel.Range,
  language: Excel.WorksheetCustomProperty,
): ReadCells {
  return {
    sheetId: worksheet.id,
    language: language.isNullObject ? null : language.value,
    address,
    row,
    column,
    values,
  };
}

async function readCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const { workbook } = context;
  const cell = workbook.getActiveCell();
  const sheet = workbook.worksheets.getActiveWorksheet();
  const parent = cell.getSpillParentOrNullObject();
  const used = sheet.getUsedRange(true);
  const row = cell.getEntireRow().getIntersectionOrNullObject(used);
  const tables = cell.getTables(false);
  const { names: allNames } = workbook;
  const { names: ownNames, customProperties } = sheet;
  const template = customProperties.getItemOrNullObject(IDENTITY.template);
  cell.load("address,rowIndex,columnIndex,formulas,values,text");
  sheet.load("id,name");
  parent.load("rowIndex,columnIndex,formulas");
  used.load("rowCount,columnCount");
  row.load("columnIndex,values,text,formulas");
  tables.load("items/name,items/columns/items/name");
  template.load("value");
  workbook.tables.load("items/name");
  allNames.load("items/name,items/formula");
  ownNames.load("items/name,items/formula");
  workbook.application.load("calculationMode");
  await context.sync();

  const formula = String(cell.formulas[0]?.[0] ?? "");
  const spilledFrom = sourceOf(cell, parent);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    address: cell.address.slice(cell.address.lastIndexOf("!") + 1),
    row: cell.rowIndex,
    column: cell.columnIndex,
    formula: formula.startsWith("=") && spilledFrom === null ? formula : "",
    value: cell.values[0]?.[0],
    text: cell.text[0]?.[0] ?? "",
    spilledFrom,
    rowCells: rowCellsOf(row),
    usedRows: used.rowCount,
    usedColumns: used.columnCount,
    table: firstOf(tables),
    tables: workbook.tables.items.map(({ name }) => name),
    names: [...named(ownNames, true), ...named(allNames, false)],
    template: template.isNullObject ? null : template.value,
    calculatesManually: workbook.application.calculationMode === Excel.CalculationMode.manual,
  };
}

/** The cell whose formula spills into this one; Excel names the cell itself where it is the one that spills. */
function sourceOf(cell: Excel.Range, parent: Excel.Range): SelectedCell["spilledFrom"] {
  if (parent.isNullObject) return null;
  const { rowIndex: row, columnIndex: column, formulas } = parent;
  if (row === cell.rowIndex && column === cell.columnIndex) return null;
  return { row, column, formula: String(formulas[0]?.[0] ?? "") };
}

function rowCellsOf(row: Excel.Range): SelectedCell["rowCells"] {
  if (row.isNullObject) return { firstColumn: 0, values: [], texts: [], formulas: [] };
  const { columnIndex: firstColumn, values, text, formulas } = row;
  return { firstColumn, values: values[0] ?? [], texts: text[0] ?? [], formulas: formulas[0] ?? [] };
}

function firstOf({ items: [table] }: Excel.TableScopedCollection): SelectedCell["table"] {
  return table === undefined ? null : { name: table.name, columns: table.columns.items.map(({ name }) => name) };
}

function named({ items }: Excel.NamedItemCollection, ofThisSheet: boolean): SelectedCell["names"] {
  return items.map(({ name, formula }) => ({ name, formula: String(formula), ofThisSheet }));
}

function rangeOf(context: Excel.RequestContext, cell: SelectedCell, wanted: WantedCells): Excel.Range {
  const range = namedRange(context, cell, wanted);
  if (wanted.fromCorner === true) return range.getBoundingRect(range.worksheet.getRange("A1"));
  if (wanted.wholeColumns !== true) return range;
  return range.getEntireColumn().getIntersection(range.worksheet.getUsedRange(true));
}

function namedRange(context: Excel.RequestContext, cell: SelectedCell, wanted: WantedCells): Excel.Range {
  const { workbook } = context;
  const own = workbook.worksheets.getItem(cell.sheetId);
  if (wanted.kind === "table") return rangeOfTable(workbook.tables.getItem(wanted.table), own, cell, wanted);
  if (wanted.kind === "name") return (wanted.ofThisSheet ? own : workbook).names.getItem(wanted.name).getRange();
  const sheet = wanted.sheetName === null ? own : workbook.worksheets.getItem(wanted.sheetName);
  const range = sheet.getRange(wanted.address);
  return wanted.spilled ? range.getSpillingToRange() : range;
}

function rangeOfTable(
  table: Excel.Table,
  own: Excel.Worksheet,
  { row }: SelectedCell,
  { columns, rows }: Extract<WantedCells, { kind: "table" }>,
): Excel.Range {
  const part = (of: Excel.Table | Excel.TableColumn): Excel.Range => {
    if (rows === "all") return of.getRange();
    return rows === "headers" ? of.getHeaderRowRange() : of.getDataBodyRange();
  };
  const [first, last = first] = columns.map((column) => part(table.columns.getItem(column)));
  const range = first === undefined || last === undefined ? part(table) : first.getBoundingRect(last);
  return rows === "own" ? range.getIntersection(own.getRange(`${row + 1}:${row + 1}`)) : range;
}
