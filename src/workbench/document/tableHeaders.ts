import { contains, intersection } from "./area";
import { DocumentError } from "./DocumentError";
import { isFormula } from "./isFormula";
import { EMPTY, cellKey, type Area, type Scalar, type SheetModel, type TableModel } from "./model";
import { rewriteFormulas } from "./rewriteFormulas";
import { tableScope, withColumnRenamed } from "./tableReferences";
import { freeColumnName } from "./structure/growTables";
import type { WorkbookState } from "./WorkbookState";

/** What is about to be written to a cell. */
interface NewContent {
  readonly input?: Scalar | undefined;
  readonly quoted?: boolean | undefined;
}

/**
 * Refuses contents that a table could not have as headers: they are texts, each different from the others.
 *
 * @param contentAt undefined where a cell stays as it is
 */
export function checkHeaders(
  sheet: SheetModel,
  area: Area,
  contentAt: (row: number, column: number) => NewContent | undefined,
): void {
  for (const table of tablesWithHeadersIn(sheet, area)) {
    const names = table.columns.map((column, position) => {
      const [row, at] = [table.area.top, table.area.left + position];
      const content = contains(area, row, at) ? contentAt(row, at) : undefined;
      if (!content) return column.name;
      if (content.input === undefined || isFormula(content)) {
        throw new DocumentError("InvalidArgument", `A header of the table "${table.name}" must be a text.`);
      }
      return String(content.input);
    });
    if (new Set(names.map((name) => name.toLowerCase())).size < names.length) {
      throw new DocumentError(
        "InvalidArgument",
        `The headers of the table "${table.name}" must differ from each other.`,
      );
    }
  }
}

/** Gives headers that have been emptied the first names that are free: "Column1", "Column2" …, as Excel does. */
export function nameEmptyHeaders(state: WorkbookState, sheet: SheetModel, area: Area): void {
  for (const table of tablesWithHeadersIn(sheet, area)) {
    const keys = table.columns.map((_, position) => cellKey(table.area.top, table.area.left + position));
    const names = keys.flatMap((key) => sheet.cells[key]?.input ?? []).map(String);
    for (const key of keys) {
      if (sheet.cells[key]?.input !== undefined) continue;
      const name = freeColumnName(names);
      names.push(name);
      state.setCell(sheet, key, { ...sheet.cells[key], input: name });
    }
  }
  renameColumns(state, sheet, area);
}

/** Gives the columns of tables the names their headers have now, in formulas, too. */
export function renameColumns(state: WorkbookState, sheet: SheetModel, area: Area): void {
  for (const table of tablesWithHeadersIn(sheet, area)) {
    table.columns.forEach((column, position) => {
      const key = cellKey(table.area.top, table.area.left + position);
      const cell = sheet.cells[key];
      const name = String(cell?.input ?? EMPTY);
      if (cell && cell.input !== name) state.setCell(sheet, key, { ...cell, input: name });
      if (name === column.name) return;
      rewriteFormulas(state, (formula, site) =>
        withColumnRenamed(formula, tableScope(sheet, table, site), column.name, name),
      );
      state.set(column, "name", name);
      state.changed("structure", sheet.id);
    });
  }
}

function tablesWithHeadersIn(sheet: SheetModel, area: Area): TableModel[] {
  return sheet.tables.filter(
    (table) => table.showHeaders && intersection({ ...table.area, bottom: table.area.top }, area),
  );
}
