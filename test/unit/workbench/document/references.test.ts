import { withSheetDeleted, withSheetRenamed } from "../../../../src/workbench/document/sheetReferences";
import {
  withColumnRenamed,
  withColumnsDeleted,
  withTableDeleted,
  withTableRenamed,
} from "../../../../src/workbench/document/tableReferences";

describe("references to a sheet", () => {
  it.each([
    ["an address", "=Data!A1+1", "='Key accounts'!A1+1"],
    ["whole columns", "=SUM(data!A:B)", "=SUM('Key accounts'!A:B)"],
    ["a name of that sheet", "=Data!Rate", "='Key accounts'!Rate"],
    ["a reference that is broken", "=Data!#REF!", "='Key accounts'!#REF!"],
    ["the first of several sheets", "=SUM(Data:Other!A1)", "=SUM('Key accounts:Other'!A1)"],
    ["the last of several sheets", "=SUM(Other:Data!A1)", "=SUM('Other:Key accounts'!A1)"],
    ["no text and no longer name", '="Data!A1"&Database!A1', '="Data!A1"&Database!A1'],
  ])("follow its new name: %s", (_, formula, expected) => {
    expect(withSheetRenamed(formula, "Data", "Key accounts")).toBe(expected);
  });

  it.each([
    ["an address", "=Data!A1+1", "=#REF!+1"],
    ["the first of several sheets", "=SUM(Data:Last!A1)", "=SUM(Other:Last!A1)"],
    ["the last of several sheets", "=SUM(First:Data!A1)", "=SUM(First!A1)"],
    ["other sheets", "=Other!A1", "=Other!A1"],
  ])("when it is gone: %s", (_, formula, expected) => {
    expect(withSheetDeleted(formula, "Data", ["First", "Data", "Other", "Last"])).toBe(expected);
  });
});

describe("references to a table", () => {
  it("follow its new name", () => {
    expect(withTableRenamed("=SUM(Scores[Growth])+ROWS(scores)+Scores2[x]", "Scores", "Points")).toBe(
      "=SUM(Points[Growth])+ROWS(Points)+Scores2[x]",
    );
  });

  it("are #REF! when it is gone", () => {
    expect(withTableDeleted("=SUM(Scores[Growth])+ROWS(Scores)+Scores2[x]", "Scores")).toBe(
      "=SUM(#REF!)+ROWS(#REF!)+Scores2[x]",
    );
  });

  it("follow a column's new name, without the table's name only inside it", () => {
    const formula = "=[@Growth]+Scores[Growth]+Other[Growth]";
    expect(withColumnRenamed(formula, { tableName: "Scores", isInside: true }, "Growth", "Fit")).toBe(
      "=[@Fit]+Scores[Fit]+Other[Growth]",
    );
    expect(withColumnRenamed(formula, { tableName: "Scores", isInside: false }, "Growth", "Fit")).toBe(
      "=[@Growth]+Scores[Fit]+Other[Growth]",
    );
  });

  it.each([
    ["a column that is gone", "=SUM(Scores[Fit])+[@Fit]", "=SUM(#REF!)+#REF!"],
    ["another column", "=SUM(Scores[Growth])", "=SUM(Scores[Growth])"],
    ["a run that ends with it", "=SUM(Scores[[Growth]:[Fit]])", "=SUM(Scores[[Growth]:[Risk]])"],
    ["a run around it", "=SUM(Scores[[Growth]:[Total]])", "=SUM(Scores[[Growth]:[Total]])"],
    ["the whole table", "=SUM(Scores)", "=SUM(Scores)"],
  ])("when a column is deleted: %s", (_, formula, expected) => {
    const columns = ["Account", "Growth", "Risk", "Fit", "Total"];
    expect(withColumnsDeleted(formula, { tableName: "Scores", isInside: true }, ["Fit"], columns)).toBe(expected);
  });
});
