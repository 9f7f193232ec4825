import { countedWeights } from "../../../../src/domain/scoring/countedWeights";
import { refusal } from "../refuses";

describe("countedWeights", () => {
  it("drops the weight of a criterion that is skipped and keeps the others", () => {
    expect(countedWeights([8, null, 6, 4], [2, 5, 1, 1], "skip")).toEqual([2, 0, 1, 1]);
  });

  it("keeps the weight of a criterion that counts as 0", () => {
    expect(countedWeights([8, null], [1, 3], "zero")).toEqual([1, 3]);
  });

  it("says which criterion has no score where every one must have one", () => {
    expect(() => countedWeights([8, null], [1, 3], "error")).toThrow(refusal("tooLittleData", /criterion 2/));
  });

  it("has nothing to count for an account that is not scored at all, even where missing scores count as 0", () => {
    expect(() => countedWeights([null, null], [1, 1], "zero")).toThrow(refusal("tooLittleData", /nothing is scored/));
  });

  it("has nothing against an account that is scored throughout, and finds a gap in the first place", () => {
    expect(countedWeights([8, 6], [1, 3], "error")).toEqual([1, 3]);
    expect(() => countedWeights([null, 6], [1, 3], "error")).toThrow(refusal("tooLittleData", /criterion 1/));
  });
});
