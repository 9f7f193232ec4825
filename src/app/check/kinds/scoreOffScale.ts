import { cellArea, type CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { errorIn } from "../errorIn";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import type { ScoreBlock } from "../Roles";
import type { SheetReading } from "../SheetReading";
import { textNumber } from "../textNumber";

/** What says that an account is not scored on a criterion. */
const NOT_SCORED: ReadonlySet<string> = new Set(["", "n/a", "-"]);

/** Scores outside their scale, and words where a score should be. A 0 below the scale is a kind of its own. */
export function* scoreOffScale({ book, roles }: CheckContext): Generator<Problem | null> {
  const scales = [
    ...roles.scores,
    ...roles.components.all.map((area) => ({ ...area, least: 0, most: 100, rows: rowsOf(area) })),
  ];
  for (const scale of scales) {
    const sheet = book.sheet(scale.sheetId);
    if (!sheet) continue;
    for (const row of scale.rows) {
      for (let column = scale.left; column <= scale.right; column++) {
        const problem = problemAt(sheet, row, column, scale);
        if (problem) yield problem;
      }
      yield null;
    }
  }
}

function rowsOf({ top, bottom }: CellArea): ScoreBlock["rows"] {
  return new Set(Array.from({ length: bottom - top + 1 }, (_, i) => top + i));
}

function problemAt(
  sheet: SheetReading,
  row: number,
  column: number,
  { left, least, most }: ScoreBlock,
): Problem | undefined {
  const value = sheet.value(row, column);
  const isWord =
    typeof value === "string" &&
    !NOT_SCORED.has(value.trim().toLowerCase()) &&
    textNumber(value) === undefined &&
    errorIn(value) === undefined;
  const isOff = typeof value === "number" && (value < least || value > most) && !(value === 0 && least > 0);
  if (!isWord && !isOff) return undefined;
  return {
    kind: "scoreOffScale",
    severity: "mend",
    place: placed(cellArea(sheet.id, row, column)),
    ...(isWord && { saying: "Word" }),
    facts: { value: String(value), least, most, account: sheet.label(row, left) },
  };
}
