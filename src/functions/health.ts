import { healthContributions } from "../domain/health/healthContributions";
import { healthScore } from "../domain/health/healthScore";
import { inExcel } from "./excelErrors";
import { headed } from "./headed";
import { perRow } from "./perRow";
import { isLeftOut, readFraction, readPositive } from "./readers/options";
import { readAccounts, readOneAccount } from "./readers/readAccounts";
import { readAges } from "./readers/readAges";
import { readGates } from "./readers/readGates";
import { readFramedLabels } from "./readers/readLabels";
import { readScores } from "./readers/readScores";
import { readVectorBeside } from "./readers/readVector";

const PERCENT = { min: 0, max: 100 };

/**
 * Health of accounts, 0 to 100. Good news fades towards 50 as it grows old, bad news stays bad, and a gate that fired caps the result.
 * @customfunction HEALTH
 * @param {any[][]} components Components from 0 (worst) to 100 (best): one row per account. For blank ones pass "" as in IF(A2="","",A2).
 * @param {any[][]} [weights] Weights: one per component, zero or more, in any unit. Equal if left out.
 * @param {any[][]} [ages] Days since each component was seen, in the shape of the components. Fresh if blank or left out.
 * @param {number} [halfLife] Days after which good news counts half. 90 if left out.
 * @param {any[][]} [gates] Gates: one row per account, one column per gate, TRUE where it fired.
 * @param {any[][]} [caps] The most health may be once a gate fired: one per gate, 0 to 100, in their order. Needed where gates are given.
 * @param {number} [minCoverage] Fraction of the weight that must be known, or else the result is #N/A. 0.6 if left out.
 * @returns {any[][]} One health figure per row.
 */
export function health(
  components: any[][],
  weights?: any[][],
  ages?: any[][],
  halfLife?: number,
  gates?: any[][],
  caps?: any[][],
  minCoverage?: number,
): any[][] {
  return inExcel(() => {
    const accounts = readAccounts("components", components, weights);
    const ageRows = isLeftOut(ages) ? null : accounts.beside("ages", ages);
    const gatesOf = readGates(gates, caps, accounts.rows.length);
    const rules = {
      weights: accounts.weights,
      halfLifeInDays: readPositive("halfLife", halfLife, 90),
      minCoverage: readFraction("minCoverage", minCoverage, 0.6),
    };
    return perRow(accounts.rows, (row, i) =>
      healthScore(readScores(row, PERCENT), {
        ...rules,
        agesInDays: ageRows === null ? [] : readAges(ageRows.row(i)),
        gates: gatesOf(i),
      }),
    );
  });
}

/**
 * Explains one account's health: what each component adds to it, and what a gate that fired takes away. The points add up to it.
 * @customfunction EXPLAINHEALTH
 * @param {any[][]} components Components of one account from 0 (worst) to 100 (best). For blank ones pass "" as in IF(A2="","",A2).
 * @param {any[][]} [weights] Weights: one per component, zero or more, in any unit. Equal if left out.
 * @param {any[][]} [ages] Days since each component was seen. Fresh if blank or left out.
 * @param {number} [halfLife] Days after which good news counts half. 90 if left out.
 * @param {any[][]} [gates] Gates of the account: TRUE where one fired.
 * @param {any[][]} [caps] The most health may be once a gate fired: one per gate, 0 to 100, in their order. Needed where gates are given.
 * @param {any[][]} [names] Names of the components, with or without those of the gates. If given, they are the first column of the result.
 * @returns {any[][]} One row per component: value, value after fading, points. Then one per gate: its cap if it fired, nothing, points taken.
 */
export function explainHealth(
  components: any[][],
  weights?: any[][],
  ages?: any[][],
  halfLife?: number,
  gates?: any[][],
  caps?: any[][],
  names?: any[][],
): any[][] {
  return inExcel(() => {
    const account = readOneAccount("components", components, weights);
    const values = readScores(account.cells, PERCENT);
    const beside = { argument: "components", sent: components };
    const days = isLeftOut(ages) ? [] : readAges(readVectorBeside("ages", ages, beside));
    const barriers = readGates(gates, caps, 1)(0);
    const parts = healthContributions(values, account.weights, days, readPositive("halfLife", halfLife, 90), barriers);
    const rows = [
      ...parts.components.map(({ value, faded, points }) => [value ?? "", faded ?? "", points]),
      ...parts.gatePoints.map((points, i) => [barriers[i]?.fired === true ? barriers[i].cap : "", "", points]),
    ];
    const heads = readFramedLabels("names", names, { each: values.map(() => ""), after: barriers.map((_, i) => `Gate ${i + 1}`) }); // prettier-ignore
    return headed(isLeftOut(names) ? null : heads, rows);
  });
}
