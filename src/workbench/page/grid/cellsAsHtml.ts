import type { CalculatedWorkbook, CellAppearance } from "../../document/model";
import { horizontalPlace } from "./cellStyle";

/** Cells as a table other programs can paste, with what they look like. */
export function cellsAsHtml(
  workbook: CalculatedWorkbook,
  sheetId: string,
  rows: readonly number[],
  columns: readonly number[],
): string {
  const cell = (row: number, column: number): string => {
    const appearance = workbook.appearanceAt(sheetId, row, column);
    const place = horizontalPlace(appearance, workbook.valueAt(sheetId, row, column));
    const text = escaped(workbook.textAt(sheetId, row, column)).replaceAll("\n", "<br>");
    return `<td style="${escaped(styleOf(appearance))}text-align:${place}">${text}</td>`;
  };
  const lines = rows.map((row) => `<tr>${columns.map((column) => cell(row, column)).join("")}</tr>`);
  return `<table>${lines.join("")}</table>`;
}

function styleOf({ bold, italic, underline, fontColor, fill }: CellAppearance): string {
  return [
    bold === true && "font-weight:bold",
    italic === true && "font-style:italic",
    underline === true && "text-decoration:underline",
    fontColor !== undefined && `color:${fontColor}`,
    fill !== undefined && `background:${fill}`,
  ]
    .filter(Boolean)
    .map((each) => `${each};`)
    .join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
