import type { PlanStep } from "../templates/SheetPlan";

/** Excel on the web takes 5 MB in one request; Office.js wraps more around our texts than they are long themselves. */
const LARGEST_LOAD = 2_000_000;

/** The steps in their order, in as few loads as requests may be large. Almost always one. */
export function loadsOf(steps: readonly PlanStep[], largest = LARGEST_LOAD): PlanStep[][] {
  const loads: PlanStep[][] = [[]];
  let size = 0;
  for (const step of steps.flatMap((each) => inPieces(each, largest))) {
    const length = JSON.stringify(step).length;
    if (size > 0 && size + length > largest) {
      loads.push([]);
      size = 0;
    }
    loads.at(-1)?.push(step);
    size += length;
  }
  return loads;
}

/** A write that is too large by itself becomes several, each of some of its rows. */
function inPieces(step: PlanStep, largest: number): PlanStep[] {
  if (step.kind !== "write" || step.cells.length < 2 || JSON.stringify(step).length <= largest) return [step];
  const half = Math.ceil(step.cells.length / 2);
  const [upper, lower] = splitRows(step.address, half);
  return [
    ...inPieces({ ...step, address: upper, cells: step.cells.slice(0, half) }, largest),
    ...inPieces({ ...step, address: lower, cells: step.cells.slice(half) }, largest),
  ];
}

/** "B15:D20" after two rows: "B15:D16" and "B17:D20". */
function splitRows(address: string, rows: number): [string, string] {
  const [, left = "", top = "", right = "", bottom = ""] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
  const middle = Number(top) + rows;
  return [`${left}${top}:${right}${middle - 1}`, `${left}${middle}:${right}${bottom}`];
}
