import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** Actions whose day has passed, as the sheet itself says. */
export function overdueActions({ book, roles }: CheckContext): Problem[] {
  return roles.overdue.flatMap(({ at, due }): Problem[] => {
    const days = book.numberIn(at);
    const sheet = book.sheet(due.sheetId);
    // Where a formula repeats the day, the action is told of on the sheet it was typed on.
    if (!sheet || days === undefined || days <= 0 || sheet.formula(due.top, due.left) !== undefined) return [];
    const action = sheet.label(due.top, due.left);
    return [
      {
        kind: "overdueActions",
        severity: "look",
        place: placed(cellArea(due.sheetId, due.top, due.left)),
        facts: { action, days },
      },
    ];
  });
}
