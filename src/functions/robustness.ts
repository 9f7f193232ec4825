import { breakEvenWeights } from "../domain/robustness/breakEvenWeights";
import { disagreement as disagreementOf } from "../domain/robustness/disagreement";
import { scoreChange } from "../domain/robustness/scoreChange";
import { topShares } from "../domain/robustness/topShares";
import { inExcel } from "./excelErrors";
import { finite } from "./finite";
import { headed } from "./headed";
import { rowOrErrors } from "./perRow";
import type { Cell } from "./readers/Cell";
import { describeShape, readRange, turned } from "./readers/CellRange";
import { InputFault } from "./readers/InputFault";
import { figureIn } from "./readers/numberIn";
import { isLeftOut, readCount, readFraction, readLowest, readWhole } from "./readers/options";
import { readAccounts } from "./readers/readAccounts";
import { readCompleteRows } from "./readers/readCompleteRows";
import { readFigures } from "./readers/readFigures";
import { readLabels } from "./readers/readLabels";
import { readVector } from "./readers/readVector";
import { readWeights } from "./readers/readWeights";

const MOST_SAMPLES = 100_000;

/**
 * Explains why one account's score changed, criterion by criterion. All points together are the change of the score.
 * @customfunction EXPLAINCHANGE
 * @param {any[][]} before Scores of the account before. Blank, 0, "n/a" and "-" are not scored.
 * @param {any[][]} after Scores of the account after, on the same criteria.
 * @param {any[][]} weightsBefore Weights before: one per criterion, zero or more, in any unit.
 * @param {any[][]} [weightsAfter] Weights after. The same as before if left out.
 * @param {any[][]} [criteria] Names of the criteria. If given, they are the first column of the result.
 * @param {number} [min] Lowest score of the scale. 1 if left out; at 0 or below, a 0 is a score and no blank cell.
 * @returns {any[][]} One row per criterion: points from its score, from its weight, from being newly scored, from being dropped.
 */
export function explainChange(
  before: any[][],
  after: any[][],
  weightsBefore: any[][],
  weightsAfter?: any[][],
  criteria?: any[][],
  min?: number,
): any[][] {
  return inExcel(() => {
    const scoresIn = (cells: readonly Cell[]) => cells.map((cell) => figureIn(cell, readLowest(min)));
    const earlier = readVector("before", before);
    const count = earlier.length;
    const shape = describeShape("before", before);
    const names = isLeftOut(criteria) ? null : readLabels("criteria", criteria, count);
    const later = readVector("after", after);
    if (later.length !== count)
      throw new InputFault(`${describeShape("after", after)}, ${shape}: needs the same criteria`);

    const old = readWeights(weightsBefore, count, shape, "weightsBefore");
    const parts = scoreChange(
      { scores: scoresIn(earlier), weights: old },
      {
        scores: scoresIn(later),
        weights: isLeftOut(weightsAfter) ? old : readWeights(weightsAfter, count, shape, "weightsAfter"),
      },
    );
    return headed(
      names,
      parts.map((part) => [part.fromScore, part.fromWeight, part.newlyScored, part.dropped].map(finite)),
    );
  });
}

/**
 * Tells how safe each account's place at the top is: the share of plausible weightings under which it is among the first.
 * @customfunction ROBUSTNESS
 * @param {any[][]} scores Scores: one row per account, one column per criterion. Blank, 0, "n/a" and "-" are not scored.
 * @param {any[][]} weights Weights: one per criterion, zero or more, in any unit.
 * @param {number} top How many accounts are chosen.
 * @param {number} [spread] How far each weight may be off, as a fraction of itself. 0.5 if left out: from half to one and a half times.
 * @param {number} [samples] How many weightings are tried. 2000 if left out.
 * @param {number} [seed] Any whole number; the same one gives the same result. 1 if left out.
 * @param {number} [min] Lowest score of the scale. 1 if left out; at 0 or below, a 0 is a score and no blank cell.
 * @returns {any[][]} One share per account, from 0 (never) to 1 (always); empty text for one scored on less than 60 % of the weight.
 */
export function robustness(
  scores: any[][],
  weights: any[][],
  top: number,
  spread?: number,
  samples?: number,
  seed?: number,
  min?: number,
): any[][] {
  return inExcel(() => {
    const accounts = readAccounts("scores", scores, weights);
    const tries = readWhole("samples", samples, 2000);
    if (tries > MOST_SAMPLES) throw new InputFault(`samples: ${tries} are too many; up to ${MOST_SAMPLES}`);
    const shares = topShares(
      accounts.rows.map((row) => readFigures(row, readLowest(min))),
      accounts.weights,
      readCount("top", top),
      { spread: readFraction("spread", spread, 0.5), samples: tries, seed: readWhole("seed", seed, 1, 0) },
    );
    return shares.map((share) => [share === null ? "" : finite(share)]);
  });
}

/**
 * Tells for one account how far each weight would have to move before it won or lost its place, and to whom.
 * @customfunction BREAKEVEN
 * @param {any[][]} scores Scores: one row per account, one column per criterion. An empty row is no account.
 * @param {any[][]} weights Weights: one per criterion, zero or more, in any unit.
 * @param {number} top How many accounts are chosen.
 * @param {number} account Row of the account in scores, 1 for the first.
 * @param {any[][]} [criteria] Names of the criteria. If given, they are the first column of the result.
 * @param {number} [min] Lowest score of the scale. 1 if left out; at 0 or below, a 0 is a score and no blank cell.
 * @returns {any[][]} One row per criterion: the nearest share of the weight at which the account crosses the line, how far that is from now, and the row of the account it trades places with. Empty text where no weight does it.
 */
export function breakEven(
  scores: any[][],
  weights: any[][],
  top: number,
  account: number,
  criteria?: any[][],
  min?: number,
): any[][] {
  return inExcel(() => {
    const accounts = readAccounts("scores", scores, weights);
    const names = isLeftOut(criteria) ? null : readLabels("criteria", criteria, accounts.weights.length);
    const row = readCount("account", account);
    if (row > accounts.rows.length) throw new InputFault(`account: ${row} is no row; ${accounts.shape}`);
    const used = readCompleteRows(accounts.rows, readLowest(min));
    if (!used.rows.includes(row - 1)) throw new InputFault(`scores, row ${row} is not scored`, "missing");

    const places = readCount("top", top);
    const found = breakEvenWeights(used.figures, accounts.weights, places, used.rows.indexOf(row - 1));
    return headed(
      names,
      found.map((crossing) => {
        if (crossing === null) return ["", "", ""];
        return [finite(crossing.weight), finite(crossing.shift), (used.rows[crossing.rival] ?? 0) + 1];
      }),
    );
  });
}

/**
 * Shows on which criteria the people who rated differ, and which two of them are furthest apart.
 * @customfunction DISAGREEMENT
 * @param {any[][]} ratings Ratings: one row per person, one column per criterion. Blank, 0, "n/a" and "-" are not rated.
 * @param {number} [min] Lowest score of the scale. 1 if left out; at 0 or below, a 0 is a score and no blank cell.
 * @returns {any[][]} One row per criterion: standard deviation, range, row of the lowest and row of the highest rater, or empty text for these two where all agree.
 */
export function disagreement(ratings: any[][], min?: number): any[][] {
  return inExcel(() => {
    const given = readRange("ratings", ratings);
    const criteria = given.length === 1 ? given : turned(given); // a single row can only be several people on one criterion
    return criteria.map((cells) =>
      rowOrErrors(4, () => {
        const found = disagreementOf(cells.map((cell) => figureIn(cell, readLowest(min))));
        const { lowestRater: low, highestRater: high } = found;
        return [found.standardDeviation, found.range, low === null ? "" : low + 1, high === null ? "" : high + 1];
      }),
    );
  });
}
