import type { CopiedCell } from "./planCopies";
import type { FrozenCells, FrozenWhy } from "./SharedCopy";
import { addressOf, runsOf } from "./writeSteps";

/** The cells that hold a value instead of a formula, those below each other with the same reason as one. Pure. */
export function frozenCells(cells: readonly CopiedCell[]): FrozenCells[] {
  const frozen = cells.flatMap((cell) => (cell.frozen ? [{ ...cell, why: cell.frozen }] : []));
  return runsOf(frozen, (one, next) => isSameReason(one.why, next.why)).map((run) => ({
    address: addressOf(run),
    cells: run.length,
    why: run[0]?.why ?? { kind: "differed", names: [] },
  }));
}

function isSameReason(one: FrozenWhy, other: FrozenWhy): boolean {
  return one.kind === other.kind && one.names.join() === other.names.join();
}
