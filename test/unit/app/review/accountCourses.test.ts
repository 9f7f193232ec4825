import { accountCourses } from "../../../../src/app/review/accountCourses";
import type { ReviewRecord } from "../../../../src/app/review/ReviewRecord";

const coursesOf = (records: readonly ReviewRecord[]) => accountCourses(records, () => undefined);
const weights = "Fit 1; Growth 1";

describe("the course of an account", () => {
  it("is its trend, its change and what changed it most", async () => {
    const [course] = await coursesOf([
      { date: 300, account: "Aurora", score: 6, scores: "Fit 4; Growth 8", weights, health: 80 },
      { date: 100, account: "Aurora", score: 7, scores: "Fit 6; Growth 8", weights, health: 60 },
      { date: 200, account: "aurora", score: 7.5, scores: "Fit 6; Growth 9", weights, health: 70 },
    ]);
    // By hand: Fit 6 to 4 at half the weight is −1, Growth 9 to 8 is −0.5. Health rises by 10 each time.
    expect(course).toEqual({
      account: "Aurora",
      reviews: 3,
      latest: 300,
      before: 200,
      score: { now: 6, change: -1.5, trend: "falling" },
      health: { now: 80, change: 10, trend: "rising" },
      reasons: [
        { criterion: "Fit", why: "scored", points: -1 },
        { criterion: "Growth", why: "scored", points: -0.5 },
      ],
    });
  });

  it("tells of weights and of criteria that are new", async () => {
    const [course] = await coursesOf([
      { date: 1, account: "Aurora", score: 6, scores: "Fit 8; Growth 4", weights },
      { date: 2, account: "Aurora", score: 7, scores: "Fit 8; Growth 4", weights: "Fit 3; Growth 1" },
    ]);
    // By hand: shares 0.5 and 0.75; mean total 6.5: Fit (8 − 6.5) · 0.25, Growth (4 − 6.5) · −0.25.
    expect(course?.reasons).toEqual([
      { criterion: "Growth", why: "weighted", points: 0.625 },
      { criterion: "Fit", why: "weighted", points: 0.375 },
    ]);
  });

  it("has no trend below three figures, and no reasons where no scores were recorded", async () => {
    const [course] = await coursesOf([
      { date: 1, account: "Aurora", score: 6 },
      { date: 2, account: "Aurora", score: 7, scores: "Fit 7", weights: "Fit 1" },
    ]);
    expect(course).toMatchObject({ score: { change: 1, trend: null }, reasons: [] });
  });

  it("puts the largest change first", async () => {
    const courses = await coursesOf([
      { date: 1, account: "Aurora", score: 6 },
      { date: 2, account: "Aurora", score: 6.5 },
      { date: 1, account: "Borealis", score: 6 },
      { date: 2, account: "Borealis", score: 4 },
    ]);
    expect(courses.map(({ account }) => account)).toEqual(["Borealis", "Aurora"]);
  });
});
