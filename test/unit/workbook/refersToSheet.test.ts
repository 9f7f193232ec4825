import { refersToSheet } from "../../../src/workbook/refersToSheet";

describe("refersToSheet", () => {
  it.each([
    ["='Selection matrix'!$C$12:$G$12", "Selection matrix", true],
    ["='SELECTION MATRIX'!$C$12", "Selection matrix", true],
    ["=Plan!$A$1", "Plan", true],
    ["='Ann''s plan'!$A$1", "Ann's plan", true],
    ["=Plan2!$A$1", "Plan", false],
    ["=#REF!$A$1", "Plan", false],
    ["=12", "Plan", false],
  ])("%s and the sheet %s: %s", (formula, sheet, refers) => {
    expect(refersToSheet(formula, sheet)).toBe(refers);
  });
});
