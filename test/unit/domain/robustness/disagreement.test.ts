import { disagreement } from "../../../../src/domain/robustness/disagreement";
import { refusal } from "../refuses";

describe("disagreement", () => {
  it("tells how far raters are apart, and which two should talk", () => {
    const found = disagreement([7, 8, 3]); // mean 6, squares 1 + 4 + 9
    expect(found.standardDeviation).toBeCloseTo(Math.sqrt(7), 12);
    expect(found).toMatchObject({ range: 5, lowestRater: 2, highestRater: 1 });
  });

  it("leaves out who did not rate, but keeps their places", () => {
    expect(disagreement([null, 4, null, 6])).toEqual({
      standardDeviation: Math.SQRT2,
      range: 2,
      lowestRater: 1,
      highestRater: 3,
    });
  });

  it("names the first of those who rated alike", () => {
    expect(disagreement([5, 2, 5, 2])).toMatchObject({ lowestRater: 1, highestRater: 0 });
  });

  it("names nobody where all agree, even where decimals would leave a trace", () => {
    expect(disagreement([0.1, 0.1, 0.1])).toEqual({
      standardDeviation: 0,
      range: 0,
      lowestRater: null,
      highestRater: null,
    });
  });

  it.each([[[]], [[7]], [[null, 7]]])("needs two people: %j", (ratings) => {
    expect(() => disagreement(ratings)).toThrow(refusal("tooLittleData", /two people/));
  });
});
