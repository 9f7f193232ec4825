import { closenessToIdeal } from "../domain/scoring/closenessToIdeal";
import { normalisedColumn } from "../domain/scoring/normalisedColumn";
import { quadrant as quadrantOf } from "../domain/scoring/quadrant";
import { stagedStatuses } from "../domain/scoring/stagedStatuses";
import { inExcel } from "./excelErrors";
import { finite } from "./finite";
import { inShapeOf } from "./inShapeOf";
import { perEach } from "./perRow";
import { figureIn } from "./readers/numberIn";
import { IDEAL_NORMALISATION, NORMALISATION, readFromZero, readNumber, readWhole, readWord } from "./readers/options";
import { readAccounts } from "./readers/readAccounts";
import { readCompleteRows } from "./readers/readCompleteRows";
import { readCriteriaColumns } from "./readers/readCriteriaColumns";
import { readDirections } from "./readers/readDirections";
import { readPairs } from "./readers/readPairs";
import { readReviewedAccounts } from "./readers/readReviewedAccounts";
import { readWording } from "./readers/readWording";

const STATUSES = { key: "Key", watch: "Watch", candidate: "Candidate", standard: "Standard" };
const QUADRANTS = { strategic: "Strategic", star: "Star", status: "Status", streamline: "Streamline" };

/**
 * Makes figures of different units comparable, column by column, so that more is better in all of them.
 * @customfunction NORMALIZE
 * @param {any[][]} values Figures: one row per account, one column per criterion. For blank ones pass "" as in IF(A2="","",A2).
 * @param {string} [method] Scale: "minmax" from worst 0 to best 1 (the default), "max" share of the largest, "sum" share of the sum, "vector" share of the root of the squares, "zscore" standard deviations from the mean, "ratio" share of the best.
 * @param {any[][]} [directions] What is better: "up" for more (the default), "down" for less; one per column, or one for all.
 * @returns {any[][]} One value per figure, or empty text where there is no figure.
 */
export function normalize(values: any[][], method?: string, directions?: any[][]): any[][] {
  return inExcel(() => {
    const criteria = readCriteriaColumns("values", values, directions);
    const way = readWord("method", method, NORMALISATION);
    const columns = criteria.directions.map((direction, j) => normalisedColumn(criteria.figures, j, way, direction));
    return criteria.laidOut(criteria.figures.map((_, i) => columns.map((column) => finite(column[i] ?? ""))));
  });
}

/**
 * Tells which accounts are key, on watch, candidates or standard after a review. Moves by stages: no key account is demoted at once.
 * @customfunction STATUS
 * @param {any[][]} scores Scores of all accounts. Blank, 0 and #N/A are not scored.
 * @param {number} entry Score from which an account may become key.
 * @param {number} exit Score below which a key account goes on watch. Not above entry.
 * @param {any[][]} [current] Status of each account before this review. Standard if blank or left out.
 * @param {any[][]} [reviewsBelow] Reviews in a row, before this one, at which each account was below the exit. None if left out.
 * @param {number} [patience] Reviews in a row below the exit after which an account on watch becomes standard. 2 if left out.
 * @param {number} [capacity] How many key accounts there is room for, those on watch included. No limit if left out.
 * @param {any[][]} [failedGates] TRUE where an account lacks something a key account must have: one cell, or one column per gate.
 * @param {any[][]} [labels] Your words for Key, Watch, Candidate, Standard, in this order.
 * @returns {any[][]} One status per account, or empty text where there is nothing to go by.
 */
export function status(
  scores: any[][],
  entry: number,
  exit: number,
  current?: any[][],
  reviewsBelow?: any[][],
  patience?: number,
  capacity?: number,
  failedGates?: any[][],
  labels?: any[][],
): any[][] {
  return inExcel(() => {
    const wording = readWording("labels", labels, STATUSES);
    const lines = { entry: readNumber("entry", entry), exit: readNumber("exit", exit) };
    const accounts = readReviewedAccounts({ scores, current, reviewsBelow, failedGates }, lines.exit, wording);
    const statuses = stagedStatuses(accounts, {
      ...lines,
      patience: readWhole("patience", patience, 2),
      capacity: readFromZero("capacity", capacity, Infinity),
    });
    return inShapeOf(
      scores,
      statuses.map((each) => (each === null ? "" : wording[each])),
    );
  });
}

/**
 * Names the part of the portfolio each account belongs to: Strategic, Star, Status or Streamline. On the line is the higher side.
 * @customfunction QUADRANT
 * @param {any[][]} x How strong you are with each account.
 * @param {any[][]} y How attractive each account is.
 * @param {number} splitX Where high strength begins. If it is above 0, a strength of 0 is a blank cell.
 * @param {number} splitY Where high attractiveness begins. If it is above 0, an attractiveness of 0 is a blank cell.
 * @param {any[][]} [labels] Your words for Strategic (both high), Star (attractive, not strong), Status (strong, not attractive), Streamline (neither), in this order.
 * @returns {any[][]} One label per account, or empty text where a figure is missing.
 */
export function quadrant(x: any[][], y: any[][], splitX: number, splitY: number, labels?: any[][]): any[][] {
  return inExcel(() => {
    const wording = readWording("labels", labels, QUADRANTS);
    const splits = [readNumber("splitX", splitX), readNumber("splitY", splitY)] as const;
    return perEach(readPairs("x", x, "y", y), ([cellX, cellY]) => {
      const strength = figureIn(cellX, splits[0]);
      const attractiveness = figureIn(cellY, splits[1]);
      if (strength === null || attractiveness === null) return "";
      return wording[quadrantOf(strength, attractiveness, ...splits)];
    });
  });
}

/**
 * Tells how close each account comes to an ideal one that is best on every criterion (TOPSIS), from figures in any units.
 * @customfunction TOPSIS
 * @param {any[][]} values Figures: one row per account, one column per criterion. An empty row is no account.
 * @param {any[][]} [weights] Weights: one per criterion, zero or more, in any unit. Equal if left out.
 * @param {any[][]} [directions] What is better: "up" for more (the default), "down" for less; one per criterion, or one for all.
 * @param {string} [normalisation] How units are made comparable, which can change the winner: "vector" (the default, as in the original), "minmax", "max", "sum", "zscore", "ratio".
 * @returns {any[][]} One closeness per account, from 0 (worst on every criterion) to 1 (best).
 */
export function topsis(values: any[][], weights?: any[][], directions?: any[][], normalisation?: string): any[][] {
  return inExcel(() => {
    const accounts = readAccounts("values", values, weights);
    const used = readCompleteRows(accounts.rows, 0);
    const results = closenessToIdeal(used.figures, {
      weights: accounts.weights,
      directions: readDirections(directions, accounts.weights.length, accounts.shape),
      normalisation: readWord("normalisation", normalisation, IDEAL_NORMALISATION),
    });
    return used.inTheirRows(results.map(finite));
  });
}
