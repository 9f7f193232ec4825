import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** Gaps in rows that somebody has begun: a criterion without a score, scores without an account. Spare rows are none. */
export function* blanks({ book, roles }: CheckContext): Generator<Problem | null> {
  for (const { sheetId, left, right, rows } of roles.scores) {
    const sheet = book.sheet(sheetId);
    if (!sheet) continue;
    for (const row of rows) {
      yield null;
      const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i);
      if (!columns.some((column) => typeof sheet.value(row, column) === "number")) continue;
      const account = sheet.label(row, left);
      for (const column of columns.filter((each) => sheet.isEmpty(row, each)))
        yield {
          kind: "blanks",
          severity: "look",
          place: placed(cellArea(sheetId, row, column)),
          facts: { account, criterion: sheet.header(row, column) },
        };
      const nameColumn = sheet.tableAt(row, left)?.left;
      if (account === "" && nameColumn !== undefined && nameColumn < left)
        yield {
          kind: "blanks",
          severity: "look",
          place: placed(cellArea(sheetId, row, nameColumn)),
          saying: "Nameless",
          facts: {},
        };
    }
  }
}
