import { accountCourses, isOnTheMove } from "../../../../src/app/review/accountCourses";
import { describeCourse } from "../../../../src/app/review/describeCourse";
import type { ReviewRecord } from "../../../../src/app/review/ReviewRecord";
import { en as messages } from "../../../../src/i18n/en";

const day = (serial: number) => `day ${serial}`;

const coursesOf = (records: readonly ReviewRecord[]) => accountCourses(records, () => undefined);

async function lines(records: readonly Omit<ReviewRecord, "account">[]): Promise<string[]> {
  const [course] = await coursesOf(records.map((record) => ({ ...record, account: "Aurora" })));
  return course === undefined ? [] : describeCourse(course, messages, "en-US", day);
}

describe("the course of an account in words", () => {
  it("says what changed since the review before, where it is heading, and why", async () => {
    expect(
      await lines([
        { date: 1, score: 7, health: 70, scores: "Fit 7", weights: "Fit 1" },
        { date: 2, score: 7, health: 65, scores: "Fit 7", weights: "Fit 1" },
        { date: 3, score: 6, health: 65, scores: "Fit 6", weights: "Fit 1" },
      ]),
    ).toEqual([
      "Score 6.0 (\u22121.0); Health 65.0 (unchanged) since day 2",
      "Trend: score falling, health falling",
      "Why: Fit scored otherwise (\u22121.0)",
    ]);
  });

  it("says of a first record only when it was", async () => {
    expect(await lines([{ date: 5, score: 7 }])).toEqual(["First record, day 5"]);
  });

  it("is not told of an account that stands still", async () => {
    const still = [1, 2, 3].map((date) => ({ date, account: "Aurora", score: 7, health: 70 }));
    expect((await coursesOf(still)).map(isOnTheMove)).toEqual([false]);
    const falling = still.map((record, i) => ({ ...record, health: 70 - 10 * i }));
    expect((await coursesOf(falling)).map(isOnTheMove)).toEqual([true]);
  });
});
