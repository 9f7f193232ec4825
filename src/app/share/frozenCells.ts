import { relativeAddress, type Area } from "../../templates/address";
import type { CopiedCell } from "./planCopies";
import type { FrozenCells, FrozenWhy } from "./SharedCopy";
import { runsOf } from "./writeSteps";

interface Block extends Area {
  readonly why: FrozenWhy;
}

/** The cells that hold a value instead of a formula, in blocks with the same reason. Pure. */
export function frozenCells(cells: readonly CopiedCell[]): FrozenCells[] {
  const frozen = cells.flatMap((cell) => (cell.frozen ? [{ ...cell, why: cell.frozen }] : []));
  const blocks: Block[] = [];
  for (const run of runsOf(frozen, (one, next) => isSameReason(one.why, next.why))) {
    const [first] = run;
    if (first === undefined) continue;
    const { row: top, column, why } = first;
    const bottom = top + run.length - 1;
    const beside = blocks.findIndex((each) => each.top === top && each.bottom === bottom && each.right + 1 === column && isSameReason(each.why, why)); // prettier-ignore
    const left = blocks[beside]?.left ?? column;
    blocks.splice(beside < 0 ? blocks.length : beside, beside < 0 ? 0 : 1, { top, bottom, left, right: column, why });
  }
  return blocks.map((block) => ({
    address: relativeAddress(block),
    cells: (block.bottom - block.top + 1) * (block.right - block.left + 1),
    why: block.why,
  }));
}

function isSameReason(one: FrozenWhy, other: FrozenWhy): boolean {
  // Cells of one spill have the very same.
  return one === other || (one.kind === other.kind && one.names.join() === other.names.join());
}
