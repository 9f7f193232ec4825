import { findProblems } from "../../src/app/check/findProblems";
import { pauseFor } from "../../src/app/check/Pause";
import { messagesFor } from "../messagesFor";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/WorkbookSnapshot";
import { someScores } from "./figures";
import type { Measured } from "./measure";

const ROWS = 10_000;
const CRITERIA = 10;
/** Milliseconds for which nobody notices that a pane does not answer. */
const NOTICED = 100;

/** How long the check of 10,000 scored rows holds up the pane at a time: once while all is well, once with an error in every row. */
export async function checking(): Promise<Measured[]> {
  return [
    await longestSpell("check of 10,000 rows, longest spell without a breath", scored(5)),
    await longestSpell("the same with an error in every row", scored("#VALUE!")),
  ];
}

/** Between two turns of the event loop, told by a timer that always wants to run next. */
async function longestSpell(name: string, snapshot: WorkbookSnapshot): Promise<Measured> {
  const messages = messagesFor("en");
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
  const problems = await findProblems(snapshot, messages, pauseFor(new AbortController().signal));
  isOver = true;
  const total = performance.now() - start;
  probe();
  return {
    name,
    figure: `${total.toFixed(0)} ms in all, ${problems.length.toLocaleString("en")} problems`,
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
