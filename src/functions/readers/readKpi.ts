import type { AttainmentRules } from "../../domain/kpi/attainment";
import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { numberIn } from "./numberIn";
import { KPI_DIRECTION } from "./options";
import { wordIn } from "./wordIn";

/** The cells that say what one KPI is measured by. */
export interface KpiCells {
  readonly actual: Cell;
  readonly target: Cell | undefined;
  readonly direction: Cell | undefined;
  readonly baseline: Cell | undefined;
  readonly upper: Cell | undefined;
}

/** A KPI with an actual figure. */
export interface MeasuredKpi {
  readonly actual: number;
  readonly target: number;
  readonly rules: AttainmentRules;
}

/** Reads one KPI; null where there is nothing actual yet. */
export function readKpi({ actual, target, direction, baseline, upper }: KpiCells): MeasuredKpi | null {
  const way = (direction === undefined ? null : wordIn(direction, KPI_DIRECTION)) ?? "up";
  const reached = way === "yes" ? truthIn(actual) : numberIn(actual);
  if (reached === null) return null;
  if (way === "yes") return { actual: reached, target: targetOfYes(target), rules: { direction: way } };

  const wanted = target === undefined ? null : numberIn(target);
  if (wanted === null) throw new InputFault(`${target?.place ?? "target"}: there is no target`, "missing");
  const start = baseline === undefined ? null : numberIn(baseline);
  const rules = { direction: way, baseline: isBlank(start, way, wanted) ? null : start, upper: readUpper(upper) };
  return { actual: reached, target: wanted, rules };
}

/** Nothing goes down from 0 to a target above it: that is how the desktop sends a blank baseline. */
function isBlank(baseline: number | null, way: string, target: number): boolean {
  return baseline === 0 && way === "down" && target >= 0;
}

const readUpper = (cell: Cell | undefined) => (cell === undefined ? null : numberIn(cell));

/** What is done is TRUE, "yes" or 1. */
function truthIn(cell: Cell): number | null {
  const { value } = cell;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string" && ["yes", "no"].includes(value.toLowerCase()))
    return value.toLowerCase() === "yes" ? 1 : 0;
  return numberIn(cell);
}

/** To be done, where nothing else is said. */
function targetOfYes(cell: Cell | undefined): number {
  return (cell === undefined ? null : truthIn(cell)) || 1; // a 0 is a blank cell: nobody aims at not doing
}
