import { countedShares } from "../../../../src/domain/scoring/countedShares";
import { refusal } from "../refuses";

describe("countedShares", () => {
  it("spreads the weight of a criterion that is skipped over the others, in proportion", () => {
    expect(countedShares([8, null, 6, 4], [2, 5, 1, 1], "skip")).toEqual([0.5, 0, 0.25, 0.25]);
  });

  it("keeps the weight of a criterion that counts as 0", () => {
    expect(countedShares([8, null], [1, 3], "zero")).toEqual([0.25, 0.75]);
  });

  it("says which criterion has no score where every one must have one", () => {
    expect(() => countedShares([8, null], [1, 3], "error")).toThrow(refusal("tooLittleData", /criterion 2/));
  });

  it("has no shares for an account that is not scored at all, even where missing scores count as 0", () => {
    expect(() => countedShares([null, null], [1, 1], "zero")).toThrow(refusal("tooLittleData", /nothing is scored/));
  });
});
