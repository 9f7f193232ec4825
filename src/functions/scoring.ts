import { bandLabel } from "../domain/scoring/bandLabel";
import { bandPoints } from "../domain/scoring/bandPoints";
import { competitionRanking } from "../domain/scoring/competitionRanking";
import { completeScore } from "../domain/scoring/completeScore";
import { coverage as coverageOf } from "../domain/scoring/coverage";
import { scoreContributions } from "../domain/scoring/scoreContributions";
import { weightedScore } from "../domain/scoring/weightedScore";
import { inExcel } from "./excelErrors";
import { headed } from "./headed";
import { perCell, perRow } from "./perRow";
import { figureIn } from "./readers/numberIn";
import { isLeftOut, MISSING, RANK_ORDER, readFraction, readScale, readWord } from "./readers/options";
import { readAccounts, readOneAccount } from "./readers/readAccounts";
import { readLabelBands, readPointBands } from "./readers/readBands";
import { competitorIn, readCompetitors } from "./readers/readCompetitors";
import { readLabels } from "./readers/readLabels";
import { readScores } from "./readers/readScores";

/**
 * Scores accounts: the mean of each row's scores, each counted by its weight. Blank, "n/a" and "-" are not scored.
 * @customfunction SCORE
 * @param {any[][]} scores Scores: one row per account, one column per criterion.
 * @param {any[][]} [weights] Weights: one per criterion, zero or more, in any unit. Equal if left out.
 * @param {string} [missing] A criterion that is not scored: "skip" leaves it out with its weight (the default), "zero" counts it as 0, "error" refuses it.
 * @param {number} [min] Lowest score of the scale. 1 if left out.
 * @param {number} [max] Highest score of the scale. 10 if left out.
 * @param {number} [minCoverage] Fraction of the weight that must be scored, or else the result is #N/A. 0.6 if left out.
 * @returns {any[][]} One score per row, on the scale of the scores.
 */
export function score(
  scores: any[][],
  weights?: any[][],
  missing?: string,
  min?: number,
  max?: number,
  minCoverage?: number,
): any[][] {
  return inExcel(() => {
    const { rows, weights: shares } = readAccounts("scores", scores, weights);
    const scale = readScale(min, max);
    const rules = {
      missing: readWord("missing", missing, MISSING),
      minCoverage: readFraction("minCoverage", minCoverage, 0.6),
    };
    const total = shares.reduce((sum, weight) => sum + weight, 0);
    return perRow(
      rows.contents, // a row that knows its cells is made only where it is not complete
      (contents, index) =>
        completeScore(contents, shares, total, scale.min, scale.max) ??
        weightedScore(readScores(rows.row(index), scale, rules.missing), shares, rules),
    );
  });
}

/**
 * Tells how much of the weight each account has been scored on, as a fraction.
 * @customfunction COVERAGE
 * @param {any[][]} scores Scores: one row per account, one column per criterion.
 * @param {any[][]} [weights] Weights: one per criterion, zero or more, in any unit. Equal if left out.
 * @param {number} [min] Lowest score of the scale. 1 if left out.
 * @param {number} [max] Highest score of the scale. 10 if left out.
 * @returns {any[][]} One fraction per row, from 0 (nothing scored) to 1 (all of it).
 */
export function coverage(scores: any[][], weights?: any[][], min?: number, max?: number): any[][] {
  return inExcel(() => {
    const accounts = readAccounts("scores", scores, weights);
    const scale = readScale(min, max);
    return perRow(accounts.rows, (row) => coverageOf(readScores(row, scale), accounts.weights));
  });
}

/**
 * Ranks figures among others. Equal figures share the better rank (1, 1, 3); what has no figure has no rank.
 * @customfunction RANK
 * @param {any[][]} values Figures to rank: one cell or many.
 * @param {any[][]} among All figures they compete with. Blank cells and errors do not compete.
 * @param {string} [order] Which figure is first: "descending" for the highest (the default), "ascending" for the lowest.
 * @returns {any[][]} One rank per figure, or empty text where there is no figure.
 */
export function rank(values: any[][], among: any[][], order?: string): any[][] {
  return inExcel(() => {
    const rankOf = competitionRanking(readCompetitors("among", among), readWord("order", order, RANK_ORDER));
    return perCell("values", values, (cell) => {
      const value = competitorIn(cell);
      return value === null ? "" : rankOf(value);
    });
  });
}

/**
 * Names the band each figure falls in, such as the tier of an account by its score.
 * @customfunction TIER
 * @param {any[][]} values Figures: one cell or many.
 * @param {any[][]} bands Bands, the lowest first: a column with the lower bound, which belongs to the band, and a column with the label.
 * @returns {any[][]} One label per figure, or empty text where there is no figure.
 */
export function tier(values: any[][], bands: any[][]): any[][] {
  return inExcel(() => {
    const steps = readLabelBands(bands);
    return perCell("values", values, (cell) => {
      const value = figureIn(cell, steps[0]?.from ?? 0);
      return value === null ? "" : bandLabel(value, steps);
    });
  });
}

/**
 * Turns raw figures into points by stated bands, or along straight lines between their lower bounds.
 * @customfunction BAND
 * @param {any[][]} values Figures: one cell or many.
 * @param {any[][]} bands Bands, the lowest first: a column with the lower bound, which belongs to the band, and a column with the points.
 * @param {boolean} [interpolate] TRUE for straight lines between the bounds. FALSE, for steps, if left out.
 * @returns {any[][]} Points per figure, or empty text where there is no figure.
 */
export function band(values: any[][], bands: any[][], interpolate?: boolean): any[][] {
  return inExcel(() => {
    const steps = readPointBands(bands);
    return perCell("values", values, (cell) => {
      const value = figureIn(cell, steps[0]?.from ?? 0);
      return value === null ? "" : bandPoints(value, steps, interpolate ?? false);
    });
  });
}

/**
 * Explains one account's score: what each criterion adds to it and what it leaves on the table. The points add up to the score.
 * @customfunction EXPLAIN
 * @param {any[][]} scores Scores of one account.
 * @param {any[][]} [weights] Weights: one per criterion, zero or more, in any unit. Equal if left out.
 * @param {any[][]} [criteria] Names of the criteria. If given, they are the first column of the result.
 * @param {string} [missing] A criterion that is not scored: "skip" leaves it out with its weight (the default), "zero" counts it as 0, "error" refuses it.
 * @param {number} [min] Lowest score of the scale. 1 if left out.
 * @param {number} [max] Highest score of the scale. 10 if left out.
 * @returns {any[][]} One row per criterion: score, share of the weight, points, points lost.
 */
export function explain(
  scores: any[][],
  weights?: any[][],
  criteria?: any[][],
  missing?: string,
  min?: number,
  max?: number,
): any[][] {
  return inExcel(() => {
    const account = readOneAccount("scores", scores, weights);
    const names = isLeftOut(criteria) ? null : readLabels("criteria", criteria, account.cells.length);
    const scale = readScale(min, max);
    const policy = readWord("missing", missing, MISSING);
    const parts = scoreContributions(readScores(account.cells, scale, policy), account.weights, scale.max, policy);
    return headed(
      names,
      parts.map((part) => [part.score ?? "", part.share, part.points, part.pointsLost]),
    );
  });
}
