import { healthScore } from "../domain/health/healthScore";
import { inExcel } from "./excelErrors";
import { perRow } from "./perRow";
import { isLeftOut, readFraction, readPositive } from "./readers/options";
import { readAccounts } from "./readers/readAccounts";
import { readAges } from "./readers/readAges";
import { readGates } from "./readers/readGates";
import { readScores } from "./readers/readScores";

const PERCENT = { min: 0, max: 100 };

/**
 * Health of accounts, 0 to 100. Good news fades towards 50 as it grows old, bad news stays bad, and a gate that fired caps the result.
 * @customfunction HEALTH
 * @param {any[][]} components Components from 0 (worst) to 100 (best): one row per account. For blank ones pass "" as in IF(A2="","",A2).
 * @param {any[][]} [weights] Weights: one per component, zero or more, in any unit. Equal if left out.
 * @param {any[][]} [ages] Days since each component was seen, in the shape of the components. Fresh if blank or left out.
 * @param {number} [halfLife] Days after which good news counts half. 90 if left out.
 * @param {any[][]} [gates] Gates: one row per account, one column per gate, TRUE where it fired.
 * @param {any[][]} [caps] The most health may be once a gate fired: one per gate, 0 to 100.
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
    const capsOf = readGates(gates, caps, accounts.rows.length);
    const rules = {
      weights: accounts.weights,
      halfLifeInDays: readPositive("halfLife", halfLife, 90),
      minCoverage: readFraction("minCoverage", minCoverage, 0.6),
    };
    return perRow(accounts.rows, (row, i) =>
      healthScore(readScores(row, PERCENT), { ...rules, agesInDays: readAges(ageRows?.[i]), firedCaps: capsOf(i) }),
    );
  });
}
