/** Normalised figures and TOPSIS results that others have published, through our custom functions. */
import { rank, score } from "../../src/functions/scoring";
import { normalize, topsis } from "../../src/functions/selection";
import { calledByExcel } from "../unit/functions/calledByExcel";
import { furthestOff } from "./furthestOff";
import published from "./selection.json";

const FUNCTIONS = { NORMALIZE: normalize, TOPSIS: topsis };

describe("published selections", () => {
  it.each(published.cases.map((each) => [each.name, each] as const))("%s", (_name, each) => {
    const result = calledByExcel(FUNCTIONS[each.function as keyof typeof FUNCTIONS], each.values);
    expect(furthestOff(result, each.expected)).toBeLessThanOrEqual(each.tolerance);
  });

  it(published.normalisedThenScored.name, () => {
    const { figures, directions, scores, ranks, tolerance } = published.normalisedThenScored;
    const normalised = calledByExcel(normalize, [figures, "sum", directions]);
    const result = calledByExcel(score, [normalised, null, null, 0, 1]);
    expect(furthestOff(result, scores.map((each) => [each]))).toBeLessThanOrEqual(tolerance); // prettier-ignore
    expect(calledByExcel(rank, [result, result])).toEqual(ranks.map((each) => [each]));
  });
});
