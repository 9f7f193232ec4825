import { namesIn } from "../../../src/workbook/namesIn";

/** The types that Excel would give for these values. */
function typesOf(values: readonly (readonly unknown[])[]): string[][] {
  return values.map((row) =>
    row.map((value) =>
      value === ""
        ? "Empty"
        : typeof value === "number"
          ? "Double"
          : String(value).startsWith("#")
            ? "Error"
            : "String",
    ),
  );
}

function namesFrom(values: readonly (readonly unknown[])[], mayHaveHeader = true) {
  return namesIn(values, typesOf(values), mayHaveHeader);
}

describe("namesIn", () => {
  it("takes the first column that holds text", () => {
    expect(
      namesFrom([
        [1, "Albion", "x"],
        [2, "Norvik", "y"],
      ]).names,
    ).toEqual(["Albion", "Norvik"]);
  });

  it("trims, and passes over blank cells and errors", () => {
    expect(namesFrom([[" Albion "], [""], ["#N/A"], ["Norvik"]]).names).toEqual(["Albion", "Norvik"]);
  });

  it("passes over a header that says so", () => {
    expect(namesFrom([["Customer name"], ["Albion"]]).names).toEqual(["Albion"]);
  });

  it("passes over texts above figures", () => {
    expect(
      namesFrom([
        ["Firma", "Umsatz"],
        ["Albion", 12],
      ]).names,
    ).toEqual(["Albion"]);
  });

  it("takes the first row of a table's body for what it is", () => {
    expect(namesFrom([["Company"], ["Albion"]], false).names).toEqual(["Company", "Albion"]);
  });

  it("takes a name once, and tells that it stands there twice", () => {
    expect(namesFrom([["Albion"], ["ALBION"], ["Norvik"]])).toEqual({
      names: ["Albion", "Norvik"],
      repeated: ["ALBION"],
    });
  });

  it("finds no names among figures", () => {
    expect(
      namesFrom([
        [1, 2],
        [3, 4],
      ]).names,
    ).toEqual([]);
  });
});
