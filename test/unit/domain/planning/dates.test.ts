import { dateOfSerial } from "../../../../src/domain/planning/dateOfSerial";
import { daysOverdue } from "../../../../src/domain/planning/daysOverdue";
import { daysSilent } from "../../../../src/domain/planning/daysSilent";
import { monthsLater } from "../../../../src/domain/planning/monthsLater";
import { nextReview } from "../../../../src/domain/planning/nextReview";
import { serialOfDate } from "../../../../src/domain/planning/serialOfDate";
import { refusal } from "../refuses";

const serial = (year: number, month: number, day: number) => serialOfDate({ year, month, day });

describe("dateOfSerial and serialOfDate", () => {
  // What Excel shows for the number as a date.
  it.each([
    [61, 1900, 3, 1],
    [366, 1900, 12, 31],
    [367, 1901, 1, 1],
    [25569, 1970, 1, 1],
    [36525, 1999, 12, 31],
    [36526, 2000, 1, 1],
    [36585, 2000, 2, 29],
    [36586, 2000, 3, 1],
    [45351, 2024, 2, 29],
    [45352, 2024, 3, 1],
    [73109, 2100, 2, 28],
    [73110, 2100, 3, 1],
    [2958465, 9999, 12, 31],
  ])("take %d for %d-%d-%d", (number, year, month, day) => {
    expect(dateOfSerial(number)).toEqual({ year, month, day });
    expect(serialOfDate({ year, month, day })).toBe(number);
  });

  it("leave out a time of day", () => {
    expect(dateOfSerial(45351.99)).toEqual({ year: 2024, month: 2, day: 29 });
  });

  it.each([60, 0, -1, 2958466, NaN])("refuse %d", (number) => {
    expect(() => dateOfSerial(number)).toThrow(refusal("outOfRange", /not a date from 1 March 1900/));
  });
});

describe("monthsLater", () => {
  it.each([
    ["the same day of the month", serial(2023, 4, 15), 1, serial(2023, 5, 15)],
    ["the last day of a shorter month", serial(2023, 1, 31), 1, serial(2023, 2, 28)],
    ["29 February in a leap year", serial(2024, 1, 31), 1, serial(2024, 2, 29)],
    ["the last day of a month of 30", serial(2023, 8, 31), 1, serial(2023, 9, 30)],
    ["28 February, a year after the 29th", serial(2024, 2, 29), 12, serial(2025, 2, 28)],
    ["the year after", serial(2023, 11, 30), 3, serial(2024, 2, 29)],
    ["December", serial(2023, 11, 5), 1, serial(2023, 12, 5)],
    ["a month before", serial(2024, 3, 31), -1, serial(2024, 2, 29)],
    ["the same day", serial(2024, 3, 31), 0, serial(2024, 3, 31)],
  ])("is %s", (_name, start, months, expected) => {
    expect(monthsLater(start, months)).toBe(expected);
  });

  it("refuses what is beyond the calendar, and months that are not whole", () => {
    expect(() => monthsLater(serial(9999, 12, 1), 1)).toThrow(refusal("outOfRange", /not a date/));
    expect(() => monthsLater(serial(1900, 3, 1), -1)).toThrow(refusal("outOfRange", /not a date/));
    expect(() => monthsLater(serial(2024, 3, 1), 1.5)).toThrow(refusal("outOfRange", /1.5 months/));
  });
});

describe("nextReview", () => {
  const last = serial(2023, 1, 31);

  it("is a week, a month, a quarter or a year later", () => {
    expect(nextReview(last, "weekly")).toBe(serial(2023, 2, 7));
    expect(nextReview(last, "monthly")).toBe(serial(2023, 2, 28));
    expect(nextReview(last, "quarterly")).toBe(serial(2023, 4, 30));
    expect(nextReview(last, "yearly")).toBe(serial(2024, 1, 31));
  });

  it("leaves out a time of day", () => {
    expect(nextReview(last + 0.75, "weekly")).toBe(last + 7);
    expect(nextReview(last + 0.75, "monthly")).toBe(serial(2023, 2, 28));
  });

  it("refuses a day off the calendar", () => {
    expect(() => nextReview(30, "weekly")).toThrow(refusal("outOfRange", /30 is not a date/));
    expect(() => nextReview(30, "yearly")).toThrow(refusal("outOfRange", /30 is not a date/));
    expect(() => nextReview(2958465, "weekly")).toThrow(refusal("outOfRange", /2958472 is not a date/));
  });
});

describe("daysOverdue", () => {
  it("counts the days since it was due, while it is not done", () => {
    expect(daysOverdue(45000, null, 45003)).toBe(3);
    expect(daysOverdue(45000, null, 45000)).toBe(0);
    expect(daysOverdue(45000, null, 44000)).toBe(0);
  });

  it("is nothing once it is done, even if late", () => {
    expect(daysOverdue(45000, 45002, 45003)).toBe(0);
    expect(daysOverdue(45000, 45003, 45003)).toBe(0);
  });

  it("looks back as one saw it then: what was done later was still open", () => {
    expect(daysOverdue(45000, 45010, 45003)).toBe(3);
  });

  it("leaves out times of day", () => {
    expect(daysOverdue(45000.9, null, 45003.1)).toBe(3);
    expect(daysOverdue(45000, 45003.9, 45003)).toBe(0);
  });

  it.each([
    [-1, null, 45000],
    [45000, -1, 45000],
    [45000, null, -1],
  ])("refuses a date below 0: %d, %d, %d", (due, done, asOf) => {
    expect(() => daysOverdue(due, done, asOf)).toThrow(refusal("outOfRange", /-1 is not a date/));
  });
});

describe("daysSilent", () => {
  it("counts whole days since the last contact, and is endless without one", () => {
    expect(daysSilent(44990.9, 45000.1)).toBe(10);
    expect(daysSilent(45000.9, 45000)).toBe(0);
    expect(daysSilent(null, 45000)).toBe(Infinity);
  });

  it("refuses a contact that is still to come", () => {
    expect(() => daysSilent(45001, 45000)).toThrow(refusal("outOfRange", /45001 comes after the as-of date/));
  });
});
