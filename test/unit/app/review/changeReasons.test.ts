import { changeReasons, recordedScores } from "../../../../src/app/review/changeReasons";

type Recorded = Parameters<typeof recordedScores>[0];

function reasonsBetween(before: Recorded, after: Recorded): ReturnType<typeof changeReasons> {
  return changeReasons(recordedScores(before), recordedScores(after));
}

describe("the reasons of a change", () => {
  it("tell of a criterion that is no longer scored, the biggest first, and add up to the change", () => {
    const before = { scores: "Fit 8; Growth 4", weights: "Fit 1; Growth 1" };
    // By hand: 6 becomes 8, the middle is 7. Growth leaves with half of 7 − 4; Fit counts half more, 1 above the middle.
    expect(reasonsBetween(before, { scores: "Fit 8", weights: "Fit 1" })).toEqual([
      { criterion: "Growth", why: "dropped", points: 1.5 },
      { criterion: "Fit", why: "weighted", points: 0.5 },
    ]);
  });

  it("take the weights of the other time where one has none for a score", () => {
    const weighed = { scores: "Fit 8; Growth 8", weights: "Fit 1; Growth 3" };
    // By hand: a quarter of 2.
    const reasons = [{ criterion: "Fit", why: "scored", points: 0.5 }];
    expect(reasonsBetween({ scores: "fit 6; growth 8", weights: "fit 9" }, weighed)).toEqual(reasons);
    const back = [{ criterion: "Fit", why: "scored", points: -0.5 }];
    expect(reasonsBetween(weighed, { scores: "Fit 6; Growth 8", weights: "" })).toEqual(back);
  });

  it("are none where nothing has changed", () => {
    const once = { scores: "Fit 8; Growth 4", weights: "Fit 1; Growth 1" };
    expect(reasonsBetween(once, once)).toEqual([]);
  });

  it.each([
    ["no scores were recorded", { scores: "", weights: "Fit 1" }],
    ["every weight is 0", { scores: "Fit 8", weights: "Fit 0" }],
    ["a weight is negative", { scores: "Fit 8", weights: "Fit -1" }],
  ])("are not told where %s", (_, record) => {
    expect(reasonsBetween(record, { scores: "Fit 7", weights: "" })).toBeNull();
  });
});
