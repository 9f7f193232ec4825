/** Figures that others have published, through our custom functions; and some that others have published wrongly. */
import { health } from "../../src/functions/health";
import { rank, score, tier } from "../../src/functions/scoring";
import { weights } from "../../src/functions/weighting";
import { calledByExcel } from "../unit/functions/calledByExcel";
import published from "./cases.json";
import { testPublished } from "./testPublished";

describe("published figures", () => {
  testPublished({ SCORE: score, RANK: rank, WEIGHTS: weights, HEALTH: health }, published.cases);

  it("a ranking by weighted sums of normalised figures", () => {
    const { figures, lessIsBetter, scores, tolerance, ranks } = published.sumNormalised;
    const benefits = figures.map((row) => row.map((figure, j) => (lessIsBetter[j] ? 1 / figure : figure)));
    const totals = benefits[0]?.map((_, j) => benefits.reduce((sum, row) => sum + (row[j] ?? NaN), 0)) ?? [];
    const normalised = benefits.map((row) => row.map((figure, j) => figure / (totals[j] ?? NaN)));

    const result = calledByExcel(score, [normalised, null, null, 0, 1]) as number[][];
    result.flat().forEach((each, i) => expect(Math.abs(each - (scores[i] ?? NaN))).toBeLessThanOrEqual(tolerance));
    expect(calledByExcel(rank, [result, result])).toEqual(ranks.map((each) => [each]));
  });

  it("an account index of points with a cap each: the caps are the weights", () => {
    const { points, most, total, bands, band } = published.pointsWithCaps;
    const percent = points.map((each, i) => (100 * each) / (most[i] ?? NaN));

    const result = calledByExcel(score, [[percent], [most], null, 0, 100]) as number[][];
    expect(result[0]?.[0]).toBeCloseTo(total, 9);
    expect(calledByExcel(tier, [result, bands])).toEqual([[band]]);
  });
});
