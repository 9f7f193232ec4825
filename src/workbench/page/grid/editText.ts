import { isFormula } from "../../document/isFormula";
import type { CalculatedWorkbook, CellModel } from "../../document/model";
import { cellKey } from "../../document/model";
import { isDateFormat } from "./isDateFormat";
import type { Position } from "./Position";

/** What the formula bar shows of a cell and editing starts from; `spilled` where another cell's formula made it. */
export function editText(
  workbook: CalculatedWorkbook,
  sheetId: string,
  { row, column }: Position,
): { text: string; spilled: boolean } {
  const cell = workbook.model.sheets.find(({ id }) => id === sheetId)?.cells[cellKey(row, column)];
  if (cell?.input === undefined) return { text: workbook.formulaAt(sheetId, row, column) ?? "", spilled: true };
  const numberFormat = workbook.appearanceAt(sheetId, row, column).numberFormat ?? "General";
  const text = constantText(cell, numberFormat, workbook.locale, () => workbook.textAt(sheetId, row, column));
  return { text, spilled: false };
}

function constantText(cell: CellModel, numberFormat: string, locale: string, shown: () => string): string {
  const { input } = cell;
  if (typeof input === "boolean") return input ? "TRUE" : "FALSE";
  if (typeof input !== "number") return needsApostrophe(cell, numberFormat) ? `'${String(input)}` : String(input);
  if (numberFormat.includes("%")) return `${numberText(Number((input * 100).toPrecision(15)), locale)}%`;
  return isDateFormat(numberFormat) ? shown() : numberText(input, locale);
}

/** All digits of a number, with the user's decimal sign. */
function numberText(number: number, locale: string): string {
  const [, sign] = new Intl.NumberFormat(locale).formatToParts(1.5);
  return String(number).replace(".", sign?.value ?? ".");
}

/** A cell of format "@" takes what is typed for text anyway. */
function needsApostrophe(cell: CellModel, numberFormat: string): boolean {
  return cell.quoted === true && !isFormula(cell) && numberFormat !== "@";
}
