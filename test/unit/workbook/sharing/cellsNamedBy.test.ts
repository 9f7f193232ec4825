import { cellsNamedBy } from "../../../../src/workbook/sharing/cellsNamedBy";

describe("cellsNamedBy", () => {
  it.each([
    ["=Plan!A1", "Plan", "A1"],
    ["='Selection matrix'!$C$12:$C$20", "Selection matrix", "$C$12:$C$20"],
    ["='Bob''s list'!B2", "Bob's list", "B2"],
  ])("tells sheet and address of %s", (formula, sheetName, address) => {
    expect(cellsNamedBy(formula)).toEqual({ sheetName, address });
  });

  it.each([
    "=A1",
    "=levels",
    "=Plan!levels",
    "=Plan!A1+1",
    "=(Plan!A1,Plan!C1)",
    "=[Book2.xlsx]Plan!A1",
    "='[Book2.xlsx]Plan'!A1",
    "=Plan!A:A",
    "Plan!A1",
  ])("says of %s that it is no such reference of this workbook", (formula) => {
    expect(cellsNamedBy(formula)).toBeUndefined();
  });
});
