import { areaKey, cellArea, type CellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";

/** The same account twice in one list: its score, its revenue and its rank are split. */
export function* duplicateAccounts(context: CheckContext): Generator<Problem | null> {
  const { book } = context;
  for (const { sheetId, top, left, bottom } of lists(context)) {
    const firsts = new Map<string, number>();
    for (let row = top; row <= bottom; row++) {
      yield null;
      const value = book.value(sheetId, row, left);
      if (typeof value !== "string" || value.trim() === "") continue;
      const key = value.trim().replace(/\s+/g, " ").toLowerCase();
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, row);
      else
        yield {
          kind: "duplicateAccounts",
          severity: "mend",
          place: placed(cellArea(sheetId, row, left)),
          facts: { account: value.trim(), row: first + 1 },
        };
    }
  }
}

/** The names beside scores and health figures. */
function lists({ book, roles }: CheckContext): CellArea[] {
  const found = new Map<string, CellArea>();
  const blocks = [
    ...roles.scores.map(({ sheetId, left, rows }) => ({ sheetId, left, rows: [...rows] })),
    ...roles.components.all.map(({ sheetId, left, top, bottom }) => ({ sheetId, left, rows: [top, bottom] })),
  ];
  for (const { sheetId, left, rows } of blocks) {
    const sheet = book.sheet(sheetId);
    const first = rows.reduce((least, row) => Math.min(least, row), Infinity);
    const column = sheet?.labelColumn(first, left);
    if (!sheet || column === undefined) continue;
    const key = `${sheetId} ${column} ${sheet.tableAt(first, left)?.name ?? left}`;
    const last = rows.reduce((most, row) => Math.max(most, row), first);
    const known = found.get(key);
    found.set(key, {
      sheetId,
      left: column,
      right: column,
      top: Math.min(known?.top ?? first, first),
      bottom: Math.max(known?.bottom ?? last, last),
    });
  }
  return [...new Map([...found.values()].map((area) => [areaKey(area), area])).values()];
}
