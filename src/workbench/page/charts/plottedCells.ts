import type { CalculatedWorkbook, CellValue, SheetModel } from "../../document/model";
import { cellKey } from "../../document/model";
import { resolveReference } from "../../document/resolveReference";

/** What a chart needs of a workbook. */
export type PlottedWorkbook = Pick<CalculatedWorkbook, "model" | "locale" | "valueAt" | "textAt" | "formulaAt">;

export interface PlottedCell {
  readonly value: CellValue;
  readonly text: string;
  /** Nothing stands in it, not even a formula whose result is "". */
  readonly blank: boolean;
}

/** More points than these are no chart any more. */
const MOST_CELLS = 32_000;

/**
 * The cells behind a series' reference, line by line along its longer side. Hidden rows and columns are not plotted, as Excel has it
 * unless told otherwise.
 */
export function plottedLines(reference: string, workbook: PlottedWorkbook): PlottedCell[][] {
  const place = reference === "" ? undefined : resolveReference(workbook.model, reference);
  const sheet = place && workbook.model.sheets.find(({ id }) => id === place.sheetId);
  if (!place || !sheet) return [];
  const rows = shown(place.area.top, place.area.bottom, sheet.rows);
  const columns = shown(place.area.left, place.area.right, sheet.columns);
  const cell = (row: number, column: number): PlottedCell => plottedCell(workbook, sheet, row, column);
  return rows.length >= columns.length
    ? rows.map((row) => columns.map((column) => cell(row, column)))
    : columns.map((column) => rows.map((row) => cell(row, column)));
}

function plottedCell(workbook: PlottedWorkbook, sheet: SheetModel, row: number, column: number): PlottedCell {
  const value = workbook.valueAt(sheet.id, row, column);
  const blank =
    value === "" &&
    sheet.cells[cellKey(row, column)]?.input === undefined &&
    workbook.formulaAt(sheet.id, row, column) === undefined;
  return { value, text: workbook.textAt(sheet.id, row, column), blank };
}

function shown(first: number, last: number, lines: SheetModel["rows"]): number[] {
  const numbers: number[] = [];
  for (let line = first; line <= last && numbers.length < MOST_CELLS; line++)
    if (!lines[line]?.hidden && !lines[line]?.filtered) numbers.push(line);
  return numbers;
}
