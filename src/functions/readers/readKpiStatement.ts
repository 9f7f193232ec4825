import type { KpiStatement } from "../../domain/kpi/lackingLetters";
import type { Cell } from "./Cell";
import { filledIn } from "./filledIn";
import { labelIn } from "./labelIn";

/**
 * What a KPI says about itself, from its cells: name, definition, unit, baseline, target, objective, due.
 * Null for a row that is not in use yet.
 */
export function readKpiStatement(cells: readonly Cell[]): KpiStatement | null {
  if (!cells.some(filledIn)) return null;
  const [, definition, unit, baseline, target, objective, due] = cells;
  return {
    definition: textIn(definition),
    unit: textIn(unit),
    baseline: figureOrText(baseline),
    target: figureOrText(target),
    objective: textIn(objective),
    due: typeof due?.value === "number" && due.value > 0 ? due.value : null, // a text that only looks like a date is none
  };
}

function textIn(cell: Cell | undefined): string {
  return cell !== undefined && filledIn(cell) ? String(labelIn(cell)) : "";
}

/** Here 0 may well be a figure: a target of no complaints. */
function figureOrText(cell: Cell | undefined): number | string | null {
  if (cell === undefined) return null;
  if (typeof cell.value === "number") return cell.value;
  return filledIn(cell) ? String(labelIn(cell)) : null;
}
