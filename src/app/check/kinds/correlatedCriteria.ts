import { correlation } from "../../../domain/statistics/correlation";
import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import type { ScoreBlock } from "../Roles";
import type { SheetReading } from "../SheetReading";

const TOGETHER = 0.9;
/** Of fewer accounts nothing can be said. */
const FEWEST_ACCOUNTS = 8;
/** More columns than these are no list of criteria. */
const MOST_CRITERIA = 30;

/** Criteria that say almost the same of every account: together they count twice. */
export function* correlatedCriteria({ book, roles }: CheckContext): Generator<Problem | null> {
  for (const block of roles.scores) {
    const sheet = book.sheet(block.sheetId);
    if (!sheet || block.right - block.left >= MOST_CRITERIA) continue;
    for (let one = block.left; one < block.right; one++)
      for (let other = one + 1; other <= block.right; other++) {
        const found = togetherness(sheet, block, one, other);
        yield found !== undefined && found > TOGETHER ? problem(sheet, block, one, other, found) : null;
      }
  }
}

function togetherness(sheet: SheetReading, { rows }: ScoreBlock, one: number, other: number): number | undefined {
  const ones: number[] = [];
  const others: number[] = [];
  for (const row of rows) {
    const [a, b] = [sheet.value(row, one), sheet.value(row, other)];
    if (typeof a !== "number" || typeof b !== "number") continue;
    ones.push(a);
    others.push(b);
  }
  const varies = (figures: readonly number[]) => figures.some((figure) => figure !== figures[0]);
  if (ones.length < FEWEST_ACCOUNTS || !varies(ones) || !varies(others)) return undefined;
  return correlation(ones, others);
}

function problem(sheet: SheetReading, { rows }: ScoreBlock, one: number, other: number, r: number): Problem {
  const top = [...rows].reduce((least, row) => Math.min(least, row), Infinity);
  const bottom = [...rows].reduce((most, row) => Math.max(most, row), 0);
  return {
    kind: "correlatedCriteria",
    severity: "look",
    place: placed({ sheetId: sheet.id, top, bottom, left: other, right: other }),
    facts: {
      one: sheet.header(top, one),
      other: sheet.header(top, other),
      correlation: Math.floor(r * 100) / 100,
    },
  };
}
