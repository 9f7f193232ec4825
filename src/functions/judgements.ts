import { consistencyRatio } from "../domain/weighting/consistencyRatio";
import { judgementRepairs } from "../domain/weighting/judgementRepairs";
import { judgementWeights } from "../domain/weighting/judgementWeights";
import { inExcel } from "./excelErrors";
import { inOneCell } from "./inOneCell";
import { INDEX_TABLE, isLeftOut, JUDGEMENT_METHOD, readWord } from "./readers/options";
import { readJudgements } from "./readers/readJudgements";
import { readLabels } from "./readers/readLabels";

/**
 * Makes weights from comparing criteria two by two (AHP). Half the square is enough, and gaps are filled so as to contradict least.
 * @customfunction AHP
 * @param {any[][]} judgements Square of judgements: how many times as important the criterion of the row is as that of the column, from 1/9 to 9. Blank where not judged.
 * @param {string} [method] How weights are read out of them: "eigenvector" (the default, Saaty's) or "geometric" (geometric means of the rows).
 * @returns {any[][]} One weight per criterion, in a column. They add up to 1.
 */
export function ahp(judgements: any[][], method?: string): any[][] {
  return inExcel(() => {
    const way = readWord("method", method, JUDGEMENT_METHOD);
    return judgementWeights(readJudgements(judgements), way).map((weight) => [weight]);
  });
}

/**
 * Tells how far pairwise judgements contradict each other: the consistency ratio. Up to 0.1 is usually accepted.
 * @customfunction CONSISTENCY
 * @param {any[][]} judgements Square of judgements: how many times as important the criterion of the row is as that of the column, from 1/9 to 9. Blank where not judged.
 * @param {string} [table] Table of random indices, which changes the ratio: "saaty2005" (the default), "saaty1980", "donegan1991".
 * @returns {any[][]} The ratio: 0 without contradiction, 1 for what chance would do.
 */
export function consistency(judgements: any[][], table?: string): any[][] {
  return inOneCell(() => consistencyRatio(readJudgements(judgements), readWord("table", table, INDEX_TABLE)));
}

/**
 * Finds the three pairwise judgements that contradict the others most, and what would mend each.
 * @customfunction AHPREPAIR
 * @param {any[][]} judgements Square of judgements: how many times as important the criterion of the row is as that of the column, from 1/9 to 9. Blank where not judged.
 * @param {any[][]} [labels] Names of the criteria. Without them the result has their numbers.
 * @returns {any[][]} Up to three rows, the worst first: criterion of the row, criterion of the column, judgement, better judgement, consistency ratio after that one change. Empty text where nothing contradicts.
 */
export function ahpRepair(judgements: any[][], labels?: any[][]): any[][] {
  return inExcel(() => {
    const square = readJudgements(judgements);
    const names = isLeftOut(labels) ? square.map((_, i) => i + 1) : readLabels("labels", labels, square.length);
    const repairs = judgementRepairs(square).map(({ row, column, judgement, better, ratioAfter }) => [
      ...[names[row] ?? "", names[column] ?? "", judgement, better, ratioAfter],
    ]);
    return repairs.length > 0 ? repairs : [["", "", "", "", ""]];
  });
}
