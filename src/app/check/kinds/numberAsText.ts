import { relativeAddress } from "../../../templates/address";
import { cellArea, type CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { bodyOf, type SheetReading } from "../SheetReading";
import { textNumber } from "../textNumber";

/** A column of a table is one of numbers where this share of its filled cells are. */
const MOST = 0.6;
const FEWEST_NUMBERS = 3;

/** Texts that look like numbers where numbers are needed: sums pass over them, and nobody sees it. */
export function* numberAsText({ book, roles }: CheckContext): Generator<Problem | null> {
  const areas = [
    ...roles.weights.all,
    ...roles.figures.all,
    ...roles.components.all,
    ...roles.bands.all.map((bands) => ({ ...bands, right: bands.left })),
    ...roles.kpis.flatMap(({ target, actual }) => [target, actual]),
    ...book.sheets.flatMap(numberColumns),
  ];
  for (const { sheetId, top, left, bottom, right } of areas) {
    const sheet = book.sheet(sheetId);
    if (!sheet) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const problem = problemAt(sheet, row, column);
        if (problem) yield problem;
      }
      yield null;
    }
  }
}

function problemAt(sheet: SheetReading, row: number, column: number): Problem | null {
  const value = sheet.value(row, column);
  if (typeof value !== "string" || value === "" || sheet.formula(row, column) !== undefined) return null;
  const figure = textNumber(value);
  if (figure === undefined) return null;
  const cell = cellArea(sheet.id, row, column);
  return {
    kind: "numberAsText",
    severity: "mend",
    place: placed(cell),
    ...(figure === "ambiguous" && { saying: "Ambiguous" }),
    facts: { text: value },
    ...(typeof figure === "number" && {
      fix: { sheetId: sheet.id, address: relativeAddress(cell), before: value, after: figure },
    }),
  };
}

function numberColumns(sheet: SheetReading): CellArea[] {
  return sheet.tables.flatMap((table) => {
    const body = bodyOf(table);
    const columns: CellArea[] = [];
    for (let column = body.left; column <= body.right; column++) {
      let numbers = 0;
      let filled = 0;
      for (let row = body.top; row <= body.bottom; row++) {
        const value = sheet.value(row, column);
        if (value !== "") filled++;
        if (typeof value === "number") numbers++;
      }
      if (numbers >= FEWEST_NUMBERS && numbers >= MOST * filled) columns.push({ ...body, left: column, right: column });
    }
    return columns;
  });
}
