import { escapedColumn, uniqueHeaders } from "../../../src/templates/tableHeaders";

describe("uniqueHeaders", () => {
  it("numbers headers that are alike, whatever their case", () => {
    expect(uniqueHeaders(["Account", "Fit", "fit", "Score", "FIT"])).toEqual([
      "Account",
      "Fit",
      "fit (2)",
      "Score",
      "FIT (3)",
    ]);
  });

  it("does not number into a header that is there already", () => {
    expect(uniqueHeaders(["Fit", "Fit (2)", "Fit"])).toEqual(["Fit", "Fit (2)", "Fit (3)"]);
  });

  it("gives a header to a column without one", () => {
    expect(uniqueHeaders(["Account", "  "])).toEqual(["Account", "(2)"]);
  });

  it("keeps a header on one line and short enough for a reference", () => {
    expect(uniqueHeaders(["Fit\nwith us"])).toEqual(["Fit with us"]);
    expect(uniqueHeaders(["x".repeat(300)])[0]?.length).toBeLessThanOrEqual(255);
  });
});

describe("escapedColumn", () => {
  it("puts an apostrophe before each character that means something in a reference", () => {
    expect(escapedColumn("Fit [1] #2 @home, Ann's")).toBe("Fit '[1'] '#2 '@home, Ann''s");
  });
});
