import { quoted, sentenceFormula } from "../../../src/templates/sentenceFormula";

describe("sentenceFormula", () => {
  it("joins the text with the formulas of its gaps", () => {
    expect(sentenceFormula("{n} of {m} scored", { n: "COUNT(A1:A9)", m: "9" })).toBe('COUNT(A1:A9)&" of "&9&" scored"');
  });

  it("doubles quotation marks", () => {
    expect(quoted('a "key" account')).toBe('"a ""key"" account"');
  });

  it("refuses a gap that nothing fills", () => {
    expect(() => sentenceFormula("{n} accounts", {})).toThrow("nothing fills: n");
  });
});
