import type { PlanStep } from "../templates/SheetPlan";

/** Excel on the web takes 5 MB in one request. */
const LARGEST_LOAD = 4_000_000;
/** What Office.js wraps around a step, in bytes: of a format every property is sent by itself. */
const WRAPPING = 700;
const WRAPPING_OF_FORMAT = 2_500;

/** The steps in their order, in as few loads as requests may be large. Almost always one. */
export function loadsOf<Step extends PlanStep>(steps: readonly Step[], largest = LARGEST_LOAD): Step[][] {
  const loads: Step[][] = [[]];
  let size = 0;
  for (const step of steps.flatMap((each) => inPieces(each, largest))) {
    const length = bytesOf(step);
    if (size > 0 && size + length > largest) {
      loads.push([]);
      size = 0;
    }
    loads.at(-1)?.push(step);
    size += length;
  }
  return loads;
}

/** About how much a step takes in a request. */
function bytesOf(step: PlanStep): number {
  const own = new TextEncoder().encode(JSON.stringify(step)).length;
  return own + (step.kind === "format" ? WRAPPING_OF_FORMAT : WRAPPING);
}

/** A write that is too large by itself becomes several, each of some of its rows. */
function inPieces<Step extends PlanStep>(step: Step, largest: number): Step[] {
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
