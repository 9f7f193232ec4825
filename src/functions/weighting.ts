import { normalisedWeights } from "../domain/weighting/normalisedWeights";
import { rankOrderCentroid } from "../domain/weighting/rankOrderCentroid";
import { rankReciprocal } from "../domain/weighting/rankReciprocal";
import { rankSum } from "../domain/weighting/rankSum";
import { weightsFromRanks } from "../domain/weighting/weightsFromRanks";
import { inExcel } from "./excelErrors";
import { inShapeOf } from "./inShapeOf";
import { readWord, WEIGHT_METHOD } from "./readers/options";
import { readPoints, readRanks } from "./readers/readWeighting";

const BY_PLACE = { roc: rankOrderCentroid, ranksum: rankSum, reciprocal: rankReciprocal };

/**
 * Makes weights that add up to 1, from points or from a ranking in which 1 is the most important. Tied ranks share their weight.
 * @customfunction WEIGHTS
 * @param {any[][]} values Points, zero or more, or ranks: one per criterion, in a row or a column.
 * @param {string} [method] How: "points" keeps their proportions (the default); for ranks "roc" (rank order centroid), "ranksum" or "reciprocal".
 * @returns {any[][]} One weight per criterion, in the shape of the values.
 */
export function weights(values: any[][], method?: string): any[][] {
  return inExcel(() => {
    const way = readWord("method", method, WEIGHT_METHOD);
    if (way === "points") return inShapeOf(values, normalisedWeights(readPoints("values", values)));
    return inShapeOf(values, weightsFromRanks(readRanks("values", values), BY_PLACE[way]));
  });
}
