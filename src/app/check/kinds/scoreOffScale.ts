import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { errorIn } from "../errorIn";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { textNumber } from "../textNumber";
import { cellsOf } from "../WorkbookReading";

/** What says that an account is not scored on a criterion. */
const NOT_SCORED: ReadonlySet<string> = new Set(["", "n/a", "-"]);

/** Scores outside their scale, and words where a score should be. A 0 below the scale is a kind of its own. */
export function scoreOffScale({ book, roles }: CheckContext): Problem[] {
  const scales = [
    ...roles.scores.flatMap(({ rows, ...block }) =>
      [...rows].map((row) => ({ ...block, area: { ...block, top: row, bottom: row } })),
    ),
    ...roles.components.all.map((area) => ({ area, least: 0, most: 100 })),
  ];
  const problems: Problem[] = [];
  for (const { area, least, most } of scales) {
    const sheet = book.sheet(area.sheetId);
    if (!sheet) continue;
    for (const { top, left } of cellsOf(area)) {
      const value = sheet.value(top, left);
      const isWord =
        typeof value === "string" &&
        !NOT_SCORED.has(value.trim().toLowerCase()) &&
        textNumber(value) === undefined &&
        errorIn(value) === undefined;
      const isOff = typeof value === "number" && (value < least || value > most) && !(value === 0 && least > 0);
      if (!isWord && !isOff) continue;
      problems.push({
        kind: "scoreOffScale",
        severity: "mend",
        place: placed(cellArea(sheet.id, top, left)),
        ...(isWord && { saying: "Word" }),
        facts: { value: String(value), least, most, account: sheet.label(top, area.left) },
      });
    }
  }
  return problems;
}
