import { onSheet, relativeAddress } from "../../../templates/address";
import { areasIn } from "../areaOf";
import { areaKey, type CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { cellsOf, type WorkbookReading } from "../WorkbookReading";

/** A health figure that is made of a scorecard which is made of that health: each only says what the other says. */
export function healthCircle({ book, roles }: CheckContext): Problem[] {
  const { healthCells, scorecardCells } = roles;
  if (healthCells.length === 0 || scorecardCells.length === 0) return [];
  const behindHealth = readBy(healthCells, book);
  const scorecards = scorecardCells.filter((cell) => behindHealth.has(areaKey(cell)));
  if (scorecards.length === 0) return [];
  const behindScorecards = readBy(scorecards, book);
  const [scorecard] = scorecards;
  return healthCells
    .filter((cell) => behindScorecards.has(areaKey(cell)) && scorecard !== undefined)
    .slice(0, 1)
    .map((cell): Problem => ({
      kind: "healthCircle",
      severity: "mend",
      place: placed(cell),
      facts: { scorecard: scorecard ? nameOf(scorecard, book) : "" },
    }));
}

function nameOf(cell: CellArea, book: WorkbookReading): string {
  return onSheet(book.sheet(cell.sheetId)?.snapshot.name ?? "", relativeAddress(cell));
}

/** Every formula cell that these cells read, straight or through others. */
function readBy(cells: readonly CellArea[], book: WorkbookReading): ReadonlySet<string> {
  const found = new Set<string>();
  const areasSeen = new Set<string>();
  const waiting = [...cells];
  for (let cell = waiting.pop(); cell; cell = waiting.pop()) {
    const { sheetId, top, left } = cell;
    const formula = book.sheet(sheetId)?.formula(top, left);
    if (formula === undefined) continue;
    for (const area of areasIn(formula, { sheetId, row: top, column: left }, book)) {
      if (areasSeen.has(areaKey(area))) continue;
      areasSeen.add(areaKey(area));
      for (const read of cellsOf(area)) {
        const key = areaKey(read);
        if (found.has(key) || book.sheet(read.sheetId)?.formula(read.top, read.left) === undefined) continue;
        found.add(key);
        waiting.push(read);
      }
    }
  }
  return found;
}
