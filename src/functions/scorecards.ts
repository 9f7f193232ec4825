import { attainment as attainmentOf } from "../domain/kpi/attainment";
import { balance as balanceOf } from "../domain/kpi/balance";
import { groupedScorecard } from "../domain/kpi/groupedScorecard";
import { lackingLetters } from "../domain/kpi/lackingLetters";
import { scorecardTotal } from "../domain/kpi/scorecardTotal";
import { trafficLight } from "../domain/kpi/trafficLight";
import { trend as trendOf } from "../domain/kpi/trend";
import { inExcel, resultOrError } from "./excelErrors";
import { finite } from "./finite";
import { inShapeOf } from "./inShapeOf";
import { perCell, perRow } from "./perRow";
import type { Cell } from "./readers/Cell";
import { describeShape, readRange, turned } from "./readers/CellRange";
import { labelIn } from "./readers/labelIn";
import { numberIn } from "./readers/numberIn";
import { isLeftOut, readFromZero, readNumber, readPositive } from "./readers/options";
import { readBeside } from "./readers/readBeside";
import { readCap } from "./readers/readCap";
import { readGroupedKpis } from "./readers/readGroupedKpis";
import { readKpi } from "./readers/readKpi";
import { readKpiStatement } from "./readers/readKpiStatement";
import { readTable } from "./readers/readTable";
import { readVector } from "./readers/readVector";
import { readWeights } from "./readers/readWeights";
import { readWording } from "./readers/readWording";

const LIGHTS = { green: "Green", amber: "Amber", red: "Red" };
const TOTAL = { total: "Total" };
const LETTERS = { S: "S", M: "M", A: "A", R: "R", T: "T" };
const TRENDS = { rising: "Rising", flat: "Flat", falling: "Falling" };

/**
 * Tells how much of its target each KPI has reached. 1 is fully attained.
 * @customfunction ATTAINMENT
 * @param {any[][]} actual Actual figures: one per KPI. For blank ones pass "" as in IF(A2="","",A2).
 * @param {any[][]} target Targets: one per KPI, or one for all. For "range" the lower end.
 * @param {any[][]} [direction] How to measure: "up" actual / target (the default), "down" target / actual, "range" 1 from target to upper, "yes" 1 when done. One per KPI, or one for all.
 * @param {any[][]} [baseline] Where each KPI started. With it, going up or down, the share of the way gone since: (actual - baseline) / (target - baseline).
 * @param {number} [cap] The most that counts, such as 1. No limit if left out.
 * @param {any[][]} [upper] Upper ends, for "range".
 * @returns {any[][]} One fraction per KPI, never below 0; empty text where there is no actual figure.
 */
export function attainment(
  actual: any[][],
  target: any[][],
  direction?: any[][],
  baseline?: any[][],
  cap?: number,
  upper?: any[][],
): any[][] {
  return inExcel(() => {
    const actuals = readVector("actual", actual);
    const shape = describeShape("actual", actual);
    const beside = (argument: string, sent: unknown): readonly Cell[] =>
      isLeftOut(sent) ? [] : readBeside(argument, sent, actuals.length, shape);
    const targets = beside("target", target);
    const directions = beside("direction", direction);
    const baselines = beside("baseline", baseline);
    const uppers = beside("upper", upper);
    const most = readPositive("cap", cap, Infinity);

    const attained = (cell: Cell, i: number) => {
      const cells = { target: targets[i], direction: directions[i], baseline: baselines[i], upper: uppers[i] };
      const kpi = readKpi({ actual: cell, ...cells });
      return kpi === null ? "" : attainmentOf(kpi.actual, kpi.target, { ...kpi.rules, cap: most });
    };
    return inShapeOf(
      actual,
      actuals.map((cell, i) => resultOrError(attained, cell, i)),
    );
  });
}

/**
 * Shows the traffic light of each figure. Where amber is above green, less is better. Both bounds belong to their colour.
 * @customfunction RAG
 * @param {any[][]} values Figures: one cell or many. For blank ones pass "" as in IF(A2="","",A2).
 * @param {number} amber Where amber begins.
 * @param {number} green Where green begins.
 * @param {any[][]} [labels] Your words for Green, Amber, Red, in this order.
 * @returns {any[][]} One label per figure, or empty text where there is no figure.
 */
export function rag(values: any[][], amber: number, green: number, labels?: any[][]): any[][] {
  return inExcel(() => {
    const wording = readWording("labels", labels, LIGHTS);
    const bounds = [readNumber("amber", amber), readNumber("green", green)] as const;
    return perCell("values", values, (cell) => {
      const value = numberIn(cell);
      return value === null ? "" : wording[trafficLight(value, ...bounds)];
    });
  });
}

/**
 * Adds up a scorecard: the weighted mean of what its KPIs have attained, each capped. With groups also one row per group.
 * @customfunction SCORECARD
 * @param {any[][]} attainments Attainments as fractions: one per KPI. For blank ones, which are left out with their weight, pass "".
 * @param {any[][]} [weights] Weights: one per KPI, zero or more, in any unit. With groups, they weigh within the group. Equal if left out.
 * @param {any[][]} [groups] Group, such as the key result area, of each KPI.
 * @param {any[][]} [groupWeights] Weights of the groups, in the order in which they first appear. Equal if left out.
 * @param {any} [cap] The most that one KPI counts. 1 if left out; "none" for no limit.
 * @param {any[][]} [labels] Your word for Total.
 * @returns {any[][]} The total. With groups: one row per group with its name and score, and the total as the last row.
 */
export function scorecard(
  attainments: any[][],
  weights?: any[][],
  groups?: any[][],
  groupWeights?: any[][],
  cap?: any,
  labels?: any[][],
): any[][] {
  return inExcel(() => {
    const wording = readWording("labels", labels, TOTAL);
    const cells = readVector("attainments", attainments);
    const shape = describeShape("attainments", attainments);
    const each = readWeights(weights, cells.length, shape);
    const most = readCap(cap);
    if (isLeftOut(groups)) return [[finite(scorecardTotal(cells.map((cell) => numberIn(cell)), each, most))]]; // prettier-ignore

    const kpis = readGroupedKpis(cells, each, groups, shape);
    const count = new Set(kpis.map(({ group }) => group)).size;
    const heights = readWeights(groupWeights, count, `there are ${count} groups`, "groupWeights");
    const card = groupedScorecard(kpis, heights, most);
    const rows = card.groups.map(({ group, score }) => [group, score === null ? "" : finite(score)]);
    return [...rows, [wording.total, finite(card.total)]];
  });
}

/**
 * Checks each KPI by what is written down about it: the letters of SMART it lacks.
 * @customfunction SMART
 * @param {any[][]} kpis One row per KPI with seven columns: name, definition, unit, baseline, target, objective it serves, due date. For a blank baseline or target pass "" as in IF(A2="","",A2): a 0 is a figure.
 * @param {any[][]} [labels] Your words for the letters S, M, A, R, T, in this order.
 * @returns {any[][]} The letters that lack, such as "S, T", one text per KPI; empty text where nothing lacks.
 */
export function smart(kpis: any[][], labels?: any[][]): any[][] {
  return inExcel(() => {
    const wording = readWording("labels", labels, LETTERS);
    const needs = "needs seven columns: name, definition, unit, baseline, target, objective, due";
    return perRow(readTable("kpis", kpis, [7], needs), (row) => {
      const kpi = readKpiStatement(row);
      return kpi === null
        ? ""
        : lackingLetters(kpi)
            .map((letter) => wording[letter])
            .join(", ");
    });
  });
}

/**
 * Shows how a scorecard is balanced: the share of each tag, such as customer and internal, or leading and lagging.
 * @customfunction BALANCE
 * @param {any[][]} tags Tag of each KPI. Blank ones do not count.
 * @param {any[][]} [weights] Weights: one per KPI, zero or more, in any unit. Equal if left out.
 * @returns {any[][]} One row per tag, in order of first appearance: tag, share.
 */
export function balance(tags: any[][], weights?: any[][]): any[][] {
  return inExcel(() => {
    const cells = readVector("tags", tags);
    const each = readWeights(weights, cells.length, describeShape("tags", tags));
    return balanceOf(
      cells.map((cell) => String(labelIn(cell))),
      each,
    ).map(({ tag, share }) => [tag, share]);
  });
}

/**
 * Tells which way a series goes, by a line that one bad period cannot tilt: Rising, Flat or Falling.
 * @customfunction TREND
 * @param {any[][]} values Values: one column per period, the oldest first, one row per series; or one series in a column. For blank ones pass "" as in IF(A2="","",A2).
 * @param {number} [tolerance] Slope per period, as a fraction of the usual value, up to which it is flat. 0.01 if left out.
 * @param {any[][]} [labels] Your words for Rising, Flat, Falling, in this order.
 * @returns {any[][]} One word per series.
 */
export function trend(values: any[][], tolerance?: number, labels?: any[][]): any[][] {
  return inExcel(() => {
    const wording = readWording("labels", labels, TRENDS);
    const flat = readFromZero("tolerance", tolerance, 0.01);
    const given = readRange("values", values);
    const series = given[0]?.length === 1 ? turned(given) : given; // one value alone has no trend
    return perRow(series, (row) => wording[trendOf(row.map((cell) => numberIn(cell)), flat)]); // prettier-ignore
  });
}
