import type { FormulaPlace, SelectedRange } from "../../workbook/readFormulaPlaces";

/** The last row and column of a sheet, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** What a formula begins with: the cells it is about, and the cell it goes into. */
export interface FormulaStart {
  /** Null where nothing but a free cell is selected. */
  readonly argument: string | null;
  /** Null where the user has to say: what is around the selection is taken. */
  readonly place: FormulaPlace | null;
}

/**
 * Cells that a formula about the selection could go into, the best one first: a single cell itself, should it be free; right of
 * its first row; below its first column. Below a single column comes before beside it.
 */
export function placesFor({ row, column, rows, columns }: SelectedRange): { row: number; column: number }[] {
  const right = { row, column: column + columns };
  const below = { row: row + rows, column };
  const around = columns === 1 && rows > 1 ? [below, right] : [right, below];
  const all = rows === 1 && columns === 1 ? [{ row, column }, ...around] : around;
  return all.filter((each) => each.row <= LAST_ROW && each.column <= LAST_COLUMN);
}

/** The best place that is free, and the selection as the first argument unless the formula goes into it. */
export function suggestPlace(selection: SelectedRange, places: readonly FormulaPlace[]): FormulaStart {
  const free = places.find(({ content }) => content === "") ?? null;
  const intoSelection = selection.rows === 1 && selection.columns === 1 && places[0]?.content === "";
  return { argument: intoSelection ? null : selection.reference, place: free };
}
