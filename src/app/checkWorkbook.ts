import type { Messages } from "../i18n";
import { readForCheck } from "../workbook/readForCheck";
import { findProblems } from "./check/findProblems";
import { pauseFor } from "./Pause";
import type { Problem } from "./check/Problem";

export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly cellsRead: number;
}

export type CheckProgress =
  { readonly step: "reading"; readonly cells: number; readonly ofCells: number } | { readonly step: "looking" };

/** Reads the whole workbook and tells what is wrong with it; changes nothing. */
export async function checkWorkbook(
  messages: Messages,
  report: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<CheckReport> {
  const snapshot = await readForCheck(({ cells, ofCells }) => report({ step: "reading", cells, ofCells }), signal);
  report({ step: "looking" });
  const problems = await findProblems(snapshot, messages, pauseFor(signal));
  return {
    problems,
    sheets: snapshot.sheets.map(({ id, name }) => ({ id, name })),
    cellsRead: snapshot.cellsRead,
  };
}
