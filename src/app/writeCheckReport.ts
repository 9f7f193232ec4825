import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import { checkReport, type ReportRow } from "../templates/checkReport/checkReport";
import { planSheet } from "../templates/planSheet";
import { insertSheet } from "../workbook/insertSheet";
import { describeKind, describeProblem } from "./check/describeProblem";
import { groupProblems } from "./check/groupProblems";
import type { Problem } from "./check/Problem";
import type { CheckReport } from "./checkWorkbook";
import type { InsertedSheet } from "./InsertedSheet";

/** A longer list helps nobody; what is left out is counted. */
const MOST_ROWS = 5000;

/** Writes the problems to a new sheet, which can be removed again. */
export function writeCheckReport(
  problems: readonly Problem[],
  sheets: CheckReport["sheets"],
  messages: Messages,
  language: string,
): Promise<InsertedSheet> {
  const rows = rowsOf(problems, new Map(sheets.map(({ id, name }) => [id, name])), messages, language);
  return insertSheet(
    (taken) => planSheet(checkReport(rows), messages, taken),
    () => undefined,
  );
}

function rowsOf(
  problems: readonly Problem[],
  names: ReadonlyMap<string, string>,
  messages: Messages,
  language: string,
): ReportRow[] {
  const all = groupProblems(problems).flatMap(({ kind, severity, problems: own }) => {
    const { title, todo } = describeKind(kind, messages);
    const state = severity === "mend" ? messages.checkReportMend : messages.checkReportLook;
    return own.map((problem): ReportRow => ({
      title,
      state,
      sheet: problem.place ? (names.get(problem.place.sheetId) ?? "") : "",
      cell: problem.place?.address ?? "",
      detail: describeProblem(problem, messages, language),
      todo,
    }));
  });
  const more = all.length - MOST_ROWS;
  if (more <= 0) return all;
  const rest = fill(messages.checkReportMore, { count: more.toLocaleString(language) });
  return [...all.slice(0, MOST_ROWS), { title: rest, state: "", sheet: "", cell: "", detail: "", todo: "" }];
}
