import { cellArea, type CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** Bands that overlap, go down, have a hole, or leave the lowest scores out. */
export function bandGaps(context: CheckContext): Problem[] {
  return context.roles.bands.all.flatMap((bands) => [...faultyBounds(bands, context), ...missedScores(bands, context)]);
}

function faultyBounds(bands: CellArea, { book }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  let previous: number | undefined;
  let hole: CellArea | undefined;
  for (let row = bands.top; row <= bands.bottom; row++) {
    const at = cellArea(bands.sheetId, row, bands.left);
    const bound = book.value(bands.sheetId, row, bands.left);
    if (bound === "") {
      hole ??= at;
      continue;
    }
    // Spare rows at the end are no gap; an empty one between two bands is.
    if (hole) problems.push(problem(hole, "Empty", {}));
    hole = undefined;
    if (typeof bound !== "number") continue;
    if (previous !== undefined && bound === previous) problems.push(problem(at, "Overlap", { bound }));
    if (previous !== undefined && bound < previous) problems.push(problem(at, "Falling", { bound, previous }));
    previous = bound;
  }
  return problems;
}

/** Where the same sheet scores accounts: its scale must be covered from the bottom up. */
function missedScores(bands: CellArea, { book, roles }: CheckContext): Problem[] {
  const lowest = book.numberIn(cellArea(bands.sheetId, bands.top, bands.left));
  const scale = roles.scores.find(({ sheetId }) => sheetId === bands.sheetId);
  if (lowest === undefined || !scale || lowest <= scale.least || lowest >= scale.most) return [];
  const at = cellArea(bands.sheetId, bands.top, bands.left);
  return [problem(at, "Below", { bound: lowest, least: scale.least })];
}

function problem(at: CellArea, saying: string, facts: Problem["facts"]): Problem {
  return { kind: "bandGaps", severity: "mend", place: placed(at), saying, facts };
}
