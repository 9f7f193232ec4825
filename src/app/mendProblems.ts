import { mendCells, putCellsBack, type MendedCell } from "../workbook/mendCells";
import type { Problem } from "./check/Problem";

/** What was mended at once, and can be taken back at once. */
export interface Mending {
  readonly problems: readonly Problem[];
  readonly cells: readonly MendedCell[];
  /** Cells that somebody had changed since the check. */
  readonly leftAlone: number;
}

/** Carries out the fixes of these problems, in the cells that still are as the check found them. */
export async function mendProblems(problems: readonly Problem[]): Promise<Mending> {
  const fixes = problems.flatMap(({ fix }) => (fix ? [fix] : []));
  const cells = await mendCells(fixes);
  const done = new Set(cells.map(({ sheetId, address }) => `${sheetId} ${address}`));
  return {
    problems: problems.filter(({ fix }) => fix !== undefined && done.has(`${fix.sheetId} ${fix.address}`)),
    cells,
    leftAlone: fixes.length - cells.length,
  };
}

/** Takes a mending back, and tells how many cells somebody has changed since. */
export async function undoMending({
  cells,
}: Mending): Promise<{ readonly putBack: number; readonly leftAlone: number }> {
  const putBack = await putCellsBack(cells);
  return { putBack, leftAlone: cells.length - putBack };
}
