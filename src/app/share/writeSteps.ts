import { relativeAddress } from "../../templates/address";
import type { CopyStep } from "../../workbook/sharing/writeCopies";

interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Cells as few blocks of a column: in a table, Excel wants a column's formulas all at once. Pure. */
export function writeSteps(sheetId: string, cells: readonly NewCell[]): CopyStep[] {
  return runsOf(cells, () => true).map((run) => ({
    kind: "write",
    sheetId,
    address: addressOf(run),
    cells: run.map(({ formula }) => [formula]),
  }));
}

/** Cells that stand below each other without a gap, as long as two neighbours belong together. Pure. */
export function runsOf<T extends { readonly row: number; readonly column: number }>(
  cells: readonly T[],
  belong: (one: T, next: T) => boolean,
): T[][] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: T[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === cell.column && last.row + 1 === cell.row && belong(last, cell)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** "C5:C9" of a run. */
export function addressOf(run: readonly { readonly row: number; readonly column: number }[]): string {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return "";
  return relativeAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column });
}
