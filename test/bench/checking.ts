import { findProblems } from "../../src/app/check/findProblems";
import { pauseFor, type Pause } from "../../src/app/Pause";
import type { ReviewRecord } from "../../src/app/review/ReviewRecord";
import { whatRecordsSay } from "../../src/app/review/whatRecordsSay";
import { messagesFor } from "../messagesFor";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/WorkbookSnapshot";
import { someScores } from "./figures";
import type { Measured } from "./measure";

const ROWS = 10_000;
const CRITERIA = 10;
const REVIEWED = 5000;
/** Milliseconds for which nobody notices that a pane does not answer. */
const NOTICED = 100;

/**
 * How long the check of 10,000 scored rows holds up the pane at a time, once while all is well, once with an error in every row; and
 * how long the comparison of two reviews does.
 */
export async function checking(): Promise<Measured[]> {
  const checked = (snapshot: WorkbookSnapshot) => async (pause: Pause) => {
    const problems = await findProblems(snapshot, messagesFor("en"), pause);
    return `${problems.length.toLocaleString("en")} problems`;
  };
  const compared = (records: readonly ReviewRecord[]) => async (pause: Pause) => {
    const { courses } = await whatRecordsSay(records, pause);
    return `${courses.length.toLocaleString("en")} accounts`;
  };
  return [
    await longestSpell("check of 10,000 rows, longest spell without a breath", checked(scored(5))),
    await longestSpell("the same with an error in every row", checked(scored("#VALUE!"))),
    await longestSpell("two reviews of 5,000 accounts, compared", compared(twoReviews())),
  ];
}

/** Between two turns of the event loop, told by a timer that always wants to run next. */
async function longestSpell(name: string, run: (pause: Pause) => Promise<string>): Promise<Measured> {
  let longest = 0;
  let isOver = false;
  let last = performance.now();
  const probe = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isOver) setImmediate(probe);
  };
  const start = performance.now();
  setImmediate(probe);
  const outcome = await run(pauseFor(new AbortController().signal));
  isOver = true;
  const total = performance.now() - start;
  probe();
  return {
    name,
    figure: `${total.toFixed(0)} ms in all, ${outcome}`,
    value: longest,
    limit: NOTICED,
  };
}

/** Accounts in a table, each scored by a formula of its own that shows `result`. */
function scored(result: number | string): WorkbookSnapshot {
  const columns = CRITERIA + 2;
  const headers = Array.from({ length: columns }, (_, i) => `Column ${i}`);
  const rows = someScores(ROWS, CRITERIA).map((row, i) => [`Account ${i}`, ...row]);
  const sheet: SheetSnapshot = {
    id: "sheet",
    name: "Sheet1",
    top: 0,
    left: 0,
    values: [headers, ...rows.map((row) => [...row, result])],
    formulas: [headers, ...rows.map((row) => [...row, `=KAM.SCORE(RC[-${CRITERIA}]:RC[-1])`])],
  };
  const table = { name: "Own", sheetId: "sheet", hasHeaders: true, hasTotals: false };
  return {
    sheets: [sheet],
    tables: [{ ...table, top: 0, left: 0, bottom: ROWS, right: columns - 1 }],
    names: [],
    cellsRead: (ROWS + 1) * columns,
  };
}

/** Two records of each account, with other scores at the second. */
function twoReviews(): ReviewRecord[] {
  const scores = [someScores(REVIEWED, CRITERIA), someScores(REVIEWED + 1, CRITERIA)];
  const written = (figures: readonly number[]) => figures.map((figure, i) => `Criterion ${i} ${figure}`).join("; ");
  const weights = written(Array.from({ length: CRITERIA }, () => 100 / CRITERIA));
  return scores.flatMap((rows, review) =>
    rows.slice(0, REVIEWED).map((row, i) => ({
      date: 46_000 + 90 * review,
      account: `Account ${i}`,
      score: row[0] ?? 0,
      scores: written(row),
      weights,
      revenue: 1000 + (row[1] ?? 0),
    })),
  );
}
