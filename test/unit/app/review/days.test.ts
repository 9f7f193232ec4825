import { dayOfIso, isoOfDay, today } from "../../../../src/app/review/days";

describe("a day of a date field", () => {
  it("is the one that Excel counts", () => {
    // Excel's 1 January 2000 is 36526; 29 February 2024 is 45351.
    expect(dayOfIso("2000-01-01")).toBe(36_526);
    expect(isoOfDay(45_351)).toBe("2024-02-29");
    expect(isoOfDay(36_526.75)).toBe("2000-01-01");
  });

  it.each(["", "2026-02-30", "2026-13-01", "1900-02-28", "20.11.2026", "12026-01-01"])("is none in %p", (text) => {
    expect(dayOfIso(text)).toBeNull();
  });

  it("is today's where the user is, whatever the hour", () => {
    expect(today(new Date(2000, 0, 1, 0, 5))).toBe(36_526);
    expect(today(new Date(2000, 0, 1, 23, 55))).toBe(36_526);
  });
});
