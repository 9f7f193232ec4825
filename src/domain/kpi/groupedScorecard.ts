import { DomainError } from "../DomainError";
import { weightedScore } from "../scoring/weightedScore";
import { scorecardTotal } from "./scorecardTotal";

/** A KPI of a scorecard that is divided into result areas. */
export interface GroupedKpi {
  /** A fraction; null where nothing is measured yet. */
  readonly attainment: number | null;
  /** Within its group, zero or more, no unit. */
  readonly weight: number;
  readonly group: string;
}

/** What the groups of a scorecard come to, and the whole of it. */
export interface GroupedScorecard {
  /** In order of first appearance; null for one in which nothing that counts is measured. */
  readonly groups: readonly { readonly group: string; readonly score: number | null }[];
  readonly total: number;
}

/**
 * A scorecard with its KPIs in groups: each group is the weighted mean of its KPIs, the total is that of the groups.
 *
 *     group = sum(weight * min(attainment, cap)) / sum(weight)
 *     total = sum(group weight * group) / sum(group weight)
 *
 * A group with nothing measured is left out with its weight.
 *
 * @param kpis in the order of the scorecard
 * @param groupWeights one per group, in order of first appearance; all equal if left out
 * @param cap the most that one KPI counts; Infinity for no limit
 * @returns fractions: 1 is fully attained
 * @throws DomainError tooLittleData: nothing is measured
 * @throws DomainError lengthMismatch: not one weight per group
 * @throws DomainError outOfRange: a negative weight, every weight of the groups is 0, or a sum that is too large; a cap
 *   that is not above 0
 * @example
 * groupedScorecard([{ attainment: 0.5, weight: 1, group: "A" }, { attainment: 1, weight: 1, group: "B" }], [3, 1]).total; // => 0.625
 * @see https://en.wikipedia.org/wiki/Balanced_scorecard
 */
export function groupedScorecard(
  kpis: readonly GroupedKpi[],
  groupWeights?: readonly number[],
  cap = 1,
): GroupedScorecard {
  const members = new Map<string, GroupedKpi[]>();
  for (const kpi of kpis) {
    const group = members.get(kpi.group) ?? [];
    group.push(kpi);
    members.set(kpi.group, group);
  }
  const weights = groupWeights ?? Array.from(members, () => 1);
  if (weights.length !== members.size)
    throw new DomainError("lengthMismatch", `there are ${members.size} groups but ${weights.length} weights for them`);

  const groups = Array.from(members, ([group, its]) => ({ group, score: groupScore(its, cap) }));
  return { groups, total: weightedScore(groups.map(({ score }) => score), weights, { minCoverage: 0 }) }; // prettier-ignore
}

function groupScore(kpis: readonly GroupedKpi[], cap: number): number | null {
  if (!kpis.some(({ attainment, weight }) => attainment !== null && weight > 0)) return null;
  return scorecardTotal(
    kpis.map(({ attainment }) => attainment),
    kpis.map(({ weight }) => weight),
    cap,
  );
}
