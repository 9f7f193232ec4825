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
  return { problems: fixedIn(problems, cells), cells, leftAlone: fixes.length - cells.length };
}

/** What taking a mending back came to. */
export interface MendingUndone {
  /** Those that are there again. */
  readonly problems: readonly Problem[];
  readonly putBack: number;
  /** Cells that somebody has changed since. */
  readonly leftAlone: number;
}

/** Takes a mending back in the cells that still hold what it wrote. */
export async function undoMending({ cells, problems }: Mending): Promise<MendingUndone> {
  const back = await putCellsBack(cells);
  return { problems: fixedIn(problems, back), putBack: back.length, leftAlone: cells.length - back.length };
}

/** The problems whose fixes these cells are. */
function fixedIn(problems: readonly Problem[], cells: readonly MendedCell[]): Problem[] {
  const places = new Set(cells.map(({ sheetId, address }) => `${sheetId} ${address}`));
  return problems.filter(({ fix }) => fix !== undefined && places.has(`${fix.sheetId} ${fix.address}`));
}
