import { cellArea } from "../CellArea";
import { changeToFormula } from "../changeTo";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { bodyOf, type SheetReading } from "../SheetReading";
import type { TableSnapshot } from "../../../workbook/WorkbookSnapshot";

/** A column of a table is a calculated one where this share of its cells has the same formula. */
const MOST = 0.6;
const FEWEST = 2;

/** Cells whose formula was typed over, or is not that of their neighbours. */
export function* oddFormulas({ book }: CheckContext): Generator<Problem | null> {
  for (const sheet of book.sheets) {
    for (const table of sheet.tables) yield* inTable(sheet, table);
    yield* besideTables(sheet);
  }
}

function* inTable(sheet: SheetReading, table: TableSnapshot): Generator<Problem | null> {
  const { top, bottom, left, right } = bodyOf(table);
  for (let column = left; column <= right; column++) {
    const usual = usualFormula(sheet, column, top, bottom);
    yield null;
    if (usual === undefined) continue;
    for (let row = top; row <= bottom; row++) {
      const isLeftOut = sheet.isEmpty(row, column) && sheet.isEmpty(row, left);
      if (sheet.formula(row, column) !== usual && !isLeftOut) yield problem(sheet, row, column, usual);
    }
  }
}

function usualFormula(sheet: SheetReading, column: number, top: number, bottom: number): string | undefined {
  const counts = new Map<string, number>();
  for (let row = top; row <= bottom; row++) {
    const formula = sheet.formula(row, column);
    if (formula !== undefined) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  }
  const enough = Math.max(FEWEST, MOST * (bottom - top + 1));
  for (const [formula, count] of counts) if (count >= enough) return formula;
  return undefined;
}

/** Outside tables a cell is odd where the two before it and the two after it agree, in its column or in its row. */
function* besideTables(sheet: SheetReading): Generator<Problem | null> {
  const { top, left, bottom, right } = sheet.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const own = sheet.formula(row, column);
      const usual = agreed(sheet, row, column, 1, 0) ?? agreed(sheet, row, column, 0, 1);
      if (usual === undefined || own === usual || sheet.tableAt(row, column)) continue;
      // A text or an empty cell between formulas divides a sheet; a number there was a formula.
      if (own === undefined && typeof sheet.value(row, column) !== "number") continue;
      yield problem(sheet, row, column, usual);
    }
    yield null;
  }
}

function agreed(sheet: SheetReading, row: number, column: number, down: number, across: number): string | undefined {
  const at = (steps: number) => sheet.formula(row + steps * down, column + steps * across);
  const one = at(-1);
  return one !== undefined && one === at(-2) && one === at(1) && one === at(2) ? one : undefined;
}

function problem(sheet: SheetReading, row: number, column: number, usual: string): Problem {
  const isOverwritten = sheet.formula(row, column) === undefined;
  const value = sheet.value(row, column);
  const fix = changeToFormula(sheet, row, column, usual);
  return {
    kind: isOverwritten ? "formulaOverwritten" : "formulaDiffers",
    severity: "mend",
    place: placed(cellArea(sheet.id, row, column)),
    ...(value === "" && isOverwritten && { saying: "Gone" }),
    facts: { value: String(value), column: sheet.header(row, column), row: sheet.label(row, column) },
    fix,
  };
}
