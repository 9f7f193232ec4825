import { union } from "../area";
import { isFormula } from "../isFormula";
import { cellKey, type SheetModel, type TableModel } from "../model";
import { nextColumnId } from "../nextColumnId";
import { shiftFormula } from "../shiftFormula";
import { dataArea } from "../structuredReference";
import type { WorkbookState } from "../WorkbookState";
import { axisOf, spanOf, withSpan } from "./areaSpans";
import { growReferences } from "./growReferences";
import type { StructureChange } from "./StructureChange";

type Insertion = Extract<StructureChange, { readonly kind: "insert" }>;

/**
 * Fills what is inserted inside tables: rows get the formulas of calculated columns, columns get a header. To be asked before cells
 * move, and told afterwards.
 *
 * @param appendsTo the table that grows by what is inserted right below or beside its data
 * @returns what is to be called when the cells have moved
 */
export function growTables(
  state: WorkbookState,
  sheet: SheetModel,
  change: Insertion,
  appendsTo?: TableModel,
): () => void {
  const axis = axisOf(change.shift);
  const inserted = spanOf(change.place.area, axis);
  const grown = sheet.tables.filter((table) => {
    const { first, last } = spanOf(table.area, axis);
    const isInColumns = change.place.area.left <= table.area.right && change.place.area.right >= table.area.left;
    const isInRows = change.place.area.top <= table.area.bottom && change.place.area.bottom >= table.area.top;
    return inserted.first > first && inserted.first <= last && (axis === "rows" ? isInColumns : isInRows);
  });
  const growing = new Set(appendsTo ? [...grown, appendsTo] : grown);
  const fills = [...growing].map((table) =>
    axis === "rows" ? rowFilling(state, sheet, table, inserted) : () => addColumns(state, sheet, table, inserted),
  );
  const data = appendsTo && axis === "rows" ? dataArea(appendsTo) : undefined;
  return () => {
    if (data?.bottom === inserted.first - 1)
      growReferences(state, sheet, data, appendsTo?.area.top ?? data.top, inserted.last - inserted.first + 1);
    const isOutside = appendsTo && spanOf(appendsTo.area, axis).last < inserted.last;
    if (isOutside) state.set(appendsTo, "area", union(appendsTo.area, withSpan(appendsTo.area, axis, inserted)));
    fills.forEach((fill) => fill());
  };
}

/** The formulas around the place are alike where a column is a calculated one: the new rows take them. */
function rowFilling(
  state: WorkbookState,
  sheet: SheetModel,
  table: TableModel,
  inserted: { readonly first: number; readonly last: number },
): () => void {
  const data = dataArea(table);
  const rows = [inserted.first - 1, inserted.first].filter((row) => row >= data.top && row <= data.bottom);
  const calculated: number[] = [];
  for (let column = data.left; column <= data.right; column++) {
    const [one, other] = rows.map((row) => formulaIn(sheet, row, column));
    const [first = 0, second = first] = rows;
    const isAlike =
      one !== undefined &&
      (rows.length === 1 || shiftFormula(one, { row: first, column }, { row: second, column }) === other);
    if (isAlike) calculated.push(column);
  }
  const isAbove = rows[0] === inserted.first - 1;
  return () => {
    const row = isAbove ? inserted.first - 1 : inserted.last + 1;
    for (const column of calculated) {
      const formula = formulaIn(sheet, row, column) ?? "";
      for (let to = inserted.first; to <= inserted.last; to++) {
        const key = cellKey(to, column);
        const input = shiftFormula(formula, { row, column }, { row: to, column });
        if (sheet.cells[key]?.input === undefined) state.setCell(sheet, key, { ...sheet.cells[key], input });
      }
    }
  };
}

function formulaIn(sheet: SheetModel, row: number, column: number): string | undefined {
  const cell = sheet.cells[cellKey(row, column)];
  return cell && isFormula(cell) ? String(cell.input) : undefined;
}

/** New columns are called "Column1" and so on, by the first numbers that are free. */
function addColumns(
  state: WorkbookState,
  sheet: SheetModel,
  table: TableModel,
  { first, last }: { readonly first: number; readonly last: number },
): void {
  const columns = [...table.columns];
  for (let column = first; column <= last; column++) {
    const name = freeColumnName(columns.map((each) => each.name));
    columns.splice(column - table.area.left, 0, { id: nextColumnId(columns), name });
    if (!table.showHeaders) continue;
    const key = cellKey(table.area.top, column);
    state.setCell(sheet, key, { ...sheet.cells[key], input: name });
  }
  state.set(table, "columns", columns);
}

export function freeColumnName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
}
