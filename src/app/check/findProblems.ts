import type { Messages } from "../../i18n";
import { loadMessages } from "../../i18n/loadMessages";
import type { WorkbookSnapshot } from "../../workbook/WorkbookSnapshot";
import { checks } from "./checks";
import { findRoles } from "./findRoles";
import { rootErrors } from "./followsFrom";
import { ownRoles } from "./ownRoles";
import type { Pause } from "../Pause";
import { PROBLEM_KINDS, type Problem, type ProblemKind } from "./Problem";
import { WorkbookReading } from "./WorkbookReading";

/** Told only of cells that nothing else is told of. */
const LAST_WORDS: ReadonlySet<ProblemKind> = new Set(["formulaDiffers", "validationBypassed"]);

/** Everything that is wrong in a workbook, by kind and then from the top left to the bottom right. Reads nothing but the snapshot. */
export async function findProblems(snapshot: WorkbookSnapshot, messages: Messages, pause: Pause): Promise<Problem[]> {
  const book = new WorkbookReading(snapshot);
  const roles = await findRoles(book, pause);
  const languages = await languagesOf(snapshot, messages);
  ownRoles(book, roles, languages);
  const found: Problem[] = [];
  for (const check of checks)
    for (const problem of check({ book, roles, languages })) {
      const breath = pause();
      if (breath) await breath; // not at every row: even a short wait adds up
      if (problem) found.push(problem);
    }
  const errors = found.filter(({ kind }) => kind === "errors");
  const others = eachCellOnce(found.filter(({ kind }) => kind !== "errors"));
  const roots = await rootErrors(errors, others, book, pause);
  const order = new Map(PROBLEM_KINDS.map((kind, i) => [kind, i]));
  return [...roots, ...others].sort((one, other) => (order.get(one.kind) ?? 0) - (order.get(other.kind) ?? 0));
}

async function languagesOf({ sheets }: WorkbookSnapshot, messages: Messages): Promise<readonly Messages[]> {
  const made = new Set(sheets.flatMap(({ ours }) => ours?.language ?? []));
  return [...new Set([messages, ...(await Promise.all([...made].map(loadMessages)))])];
}

/** Several formulas may read one cell: what is wrong with it is told once. */
function eachCellOnce(problems: readonly Problem[]): Problem[] {
  const placeOf = ({ place }: Problem) => (place ? `${place.sheetId} ${place.address}` : "");
  const taken = new Set(problems.filter(({ kind }) => !LAST_WORDS.has(kind)).map(placeOf));
  const told = new Map<string, Problem>();
  for (const problem of problems) {
    if (LAST_WORDS.has(problem.kind) && taken.has(placeOf(problem))) continue;
    const key = `${problem.kind} ${problem.saying ?? ""} ${placeOf(problem)} ${problem.place ? "" : JSON.stringify(problem.facts)}`;
    if (!told.has(key)) told.set(key, problem);
  }
  return [...told.values()];
}
