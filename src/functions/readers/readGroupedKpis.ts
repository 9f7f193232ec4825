import type { GroupedKpi } from "../../domain/kpi/groupedScorecard";
import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { numberIn } from "./numberIn";
import { readBeside } from "./readBeside";

/**
 * Reads KPIs with the group each belongs to. A row with neither a group nor anything attained is not in use yet.
 *
 * @param shape of the attainments, for the message
 */
export function readGroupedKpis(
  attainments: readonly Cell[],
  weights: readonly number[],
  groups: unknown,
  shape: string,
): GroupedKpi[] {
  const labels = readBeside("groups", groups, attainments.length, shape);
  return attainments.flatMap((cell, i) => {
    const label = labels[i];
    const group = label === undefined ? "" : String(labelIn(label));
    const attainment = numberIn(cell);
    if (group !== "") return [{ attainment, weight: weights[i] ?? 0, group }];
    if (attainment !== null && attainment !== 0) throw new InputFault(`${label?.place ?? "groups"}: has no group`);
    return [];
  });
}
