import type { CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { cellsOf } from "../WorkbookReading";

/** Weights this near to 1 or 100 were meant to reach it. */
const NEARLY = 0.15;
/** Thirds that were rounded to whole percents are no slip. */
const ROUNDED = 0.0101;

/** Weights of which nothing counts, and weights that just miss 100 %: results are right, but somebody has forgotten something. */
export function weightsSum({ book, roles }: CheckContext): Problem[] {
  return roles.weights.all.flatMap((area): Problem[] => {
    const figures = [...cellsOf(area)].flatMap((cell) => book.numberIn(cell) ?? []);
    if (figures.length < 2 || figures.some((figure) => figure < 0)) return [];
    const sum = figures.reduce((total, figure) => total + figure, 0);
    if (sum === 0) return [problem(area, "mend", { sum: 0 }, "Zero")];
    const aim = [1, 100].find((whole) => Math.abs(sum / whole - 1) <= NEARLY && figures.every((each) => each < whole));
    if (aim === undefined || Math.abs(sum / aim - 1) <= ROUNDED) return [];
    return [problem(area, "look", { sum: Math.round(sum * 1000) / 1000, aim })];
  });
}

function problem(area: CellArea, severity: Problem["severity"], facts: Problem["facts"], saying?: string): Problem {
  return { kind: "weightsSum", severity, place: placed(area), facts, ...(saying !== undefined && { saying }) };
}
