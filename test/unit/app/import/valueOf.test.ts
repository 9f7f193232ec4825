import { valueOf } from "../../../../src/app/import/valueOf";

describe("a text of a column of numbers", () => {
  it.each([
    ["1.234,50", "commaNumber", 1234.5],
    ["1,234.50", "pointNumber", 1234.5],
    ["-5", "pointNumber", -5],
    ["−5,25", "commaNumber", -5.25],
    ["(3.5)", "pointNumber", -3.5],
    ["12 %", "commaNumber", 0.12],
    ["€ 1.200", "commaNumber", 1200],
    ["1 234 567", "pointNumber", 1_234_567],
    ["1'200.5", "pointNumber", 1200.5],
    ["0,5", "commaNumber", 0.5],
  ] as const)("%j is %s: %d", (text, kind, number) => {
    expect(valueOf(text, kind)).toBe(number);
  });

  it.each(["01067", "+49 170 1234567", "1234567890123456", "12 34", "1.2.3", "5 EUR net", "=1+1", "1e5", "-", "n/a"])(
    "%j stays text: as a number it would be another thing, or none",
    (text) => {
      expect(valueOf(text, "pointNumber")).toBeUndefined();
      expect(valueOf(text, "commaNumber")).toBeUndefined();
    },
  );
});

describe("a text of a column of dates", () => {
  // Excel counts 1 January 2026 as 46023 and 29 February 2024 as 45351.
  it.each([
    ["2026-01-01", "isoDate", 46023],
    ["2026/1/1", "isoDate", 46023],
    ["01.01.2026", "dayFirst", 46023],
    ["29.2.24", "dayFirst", 45351],
    ["2/29/2024", "monthFirst", 45351],
    ["29-02-2024", "dayFirst", 45351],
  ] as const)("%j is %s: %d", (text, kind, day) => {
    expect(valueOf(text, kind)).toBe(day);
  });

  it.each([
    ["31.04.2026", "dayFirst"],
    ["29.02.2025", "dayFirst"],
    ["13/13/2026", "monthFirst"],
    ["2026-01-01 14:30", "isoDate"],
    ["01.01/2026", "dayFirst"],
    ["01.01.1900", "dayFirst"],
  ] as const)("%j is no day of %s, and stays text", (text, kind) => {
    expect(valueOf(text, kind)).toBeUndefined();
  });

  it("of two digits is a year up to 2029, then one of the last century: Excel's own rule", () => {
    expect(valueOf("1.1.29", "dayFirst")).toBe(valueOf("1.1.2029", "dayFirst"));
    expect(valueOf("1.1.30", "dayFirst")).toBe(valueOf("1.1.1930", "dayFirst"));
  });
});
