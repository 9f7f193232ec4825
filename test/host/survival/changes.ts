import type { SheetModel, TableModel } from "../../../src/workbench/document/model";
import type { ChangedSheet } from "./ChangedSheet";

/** Something a user does to a sheet. */
export interface SheetChange {
  readonly name: string;
  readonly act: (sheet: ChangedSheet) => void;
  /** Rows of tables come, go or move: figures that only charts read then stand elsewhere, and the charts are looked at instead. */
  readonly reshapes?: true;
  /** What stood there is gone with its results: what refers to it may say so, or show nothing, but no other number. */
  readonly takesAway?: true;
}

/** Every change that no result may mind, for a sheet with these tables. */
export function changesOf({ tables, cells }: SheetModel): SheetChange[] {
  const filled = new Set(Object.keys(cells).map((key) => Number(key.split(",")[0])));
  return [
    { name: "renamed", act: (sheet) => sheet.document.renameSheet(sheet.sheetId, "Who's key & why") },
    { name: "a row above the title", act: (sheet) => sheet.insertRow(0) },
    { name: "a column on the left", act: (sheet) => sheet.insertColumnBefore() },
    {
      name: "a row between all blocks",
      act: (sheet) => {
        for (let row = sheet.lastRow; row > 0; row--) if (!filled.has(row) && filled.has(row + 1)) sheet.insertRow(row);
      },
    },
    ...(tables.length > 0 ? tableChanges(tables) : []),
    ...tables.map((table): SheetChange => ({
      name: `the section ${table.name} deleted`,
      reshapes: true,
      takesAway: true,
      act: (sheet) => sheet.deleteRows(table.area.top, table.area.bottom - table.area.top + 1),
    })),
  ];
}

/** The last table first: what stands below others moves with them. */
function tableChanges(tables: readonly TableModel[]): SheetChange[] {
  const inEach = (act: (sheet: ChangedSheet, table: TableModel) => void) => (sheet: ChangedSheet) =>
    tables
      .map(({ id }) => sheet.model.tables.find((table) => table.id === id))
      .filter((table) => table !== undefined)
      .sort((one, other) => other.area.top - one.area.top)
      .forEach((table) => act(sheet, table));
  const sorted = (column: "first" | "number", descending: boolean): SheetChange => ({
    name: `every table sorted by its ${column === "first" ? "first column" : "first numbers"}${descending ? ", descending" : ""}`,
    act: inEach((sheet, table) => {
      const offset = column === "first" ? 0 : firstNumbers(sheet, table);
      if (offset >= 0) sheet.document.sortTable(table.id, [{ offset, descending }]);
    }),
  });
  const rowsOf = ({ area }: TableModel): number => area.bottom - area.top;
  return [
    sorted("first", false),
    sorted("first", true),
    sorted("number", false),
    sorted("number", true),
    {
      name: "a row inside every table",
      reshapes: true,
      act: inEach((sheet, table) => sheet.insertRow(middleOf(table))),
    },
    {
      name: "a row before the first of every table",
      reshapes: true,
      act: inEach((sheet, { area }) => sheet.insertRow(area.top + 1)),
    },
    {
      name: "a row of every table deleted",
      reshapes: true,
      takesAway: true,
      act: inEach((sheet, table) => rowsOf(table) > 1 && sheet.deleteRows(middleOf(table))),
    },
    {
      name: "the first row of every table deleted",
      reshapes: true,
      takesAway: true,
      act: inEach((sheet, table) => rowsOf(table) > 1 && sheet.deleteRows(table.area.top + 1)),
    },
    {
      name: "a new row inside every table, filled as the last one, which goes",
      reshapes: true,
      act: inEach((sheet, table) => rowsOf(table) > 1 && moveLastRow(sheet, table, middleOf(table))),
    },
    {
      name: "a new row before the first of every table, filled as the last one, which goes",
      reshapes: true,
      act: inEach((sheet, table) => rowsOf(table) > 1 && moveLastRow(sheet, table, table.area.top + 1)),
    },
  ];
}

function middleOf({ area }: TableModel): number {
  return Math.floor((area.top + 1 + area.bottom + 1) / 2);
}

function firstNumbers({ document, sheetId }: ChangedSheet, { area }: TableModel): number {
  const width = area.right - area.left + 1;
  return Array.from({ length: width }, (_, i) => i).findIndex(
    (i) => typeof document.valueAt(sheetId, area.top + 1, area.left + i) === "number",
  );
}

function moveLastRow(sheet: ChangedSheet, table: TableModel, put: number): void {
  const { area } = table;
  const inputs = Array.from({ length: area.right - area.left + 1 }, (_, i) =>
    sheet.document.state.cell(sheet.sheetId, area.bottom, area.left + i),
  );
  sheet.replaceRow(area.bottom, put);
  inputs.forEach((cell, i) => {
    const column = area.left + i;
    if (cell?.input !== undefined && !String(cell.input).startsWith("="))
      sheet.document.paste(sheet.sheetId, { top: put, bottom: put, left: column, right: column }, [[cell.input]]);
  });
}
