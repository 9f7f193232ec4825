/** Normalised figures and TOPSIS results that others have published, through our custom functions. */
import { rank, score } from "../../src/functions/scoring";
import { normalize, topsis } from "../../src/functions/selection";
import { calledByExcel } from "../unit/functions/calledByExcel";
import { furthestOff } from "./furthestOff";
import published from "./selection.json";
import { testPublished } from "./testPublished";

describe("published selections", () => {
  testPublished({ NORMALIZE: normalize, TOPSIS: topsis }, published.cases);

  it(published.normalisedThenScored.name, () => {
    const { figures, directions, scores, ranks, tolerance } = published.normalisedThenScored;
    const normalised = calledByExcel(normalize, [figures, "sum", directions]);
    const result = calledByExcel(score, [normalised, null, null, 0, 1]);
    expect(furthestOff(result, scores.map((each) => [each]))).toBeLessThanOrEqual(tolerance); // prettier-ignore
    expect(calledByExcel(rank, [result, result])).toEqual(ranks.map((each) => [each]));
  });
});
