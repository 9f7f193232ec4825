import { formulasIn, withFormulas } from "../../../../src/workbook/sharing/ruleFormulas";

describe("the formulas of a rule", () => {
  it.each([
    ["of a list", { list: { inCellDropDown: true, source: "=levels" } }, ["=levels"]],
    ["with two bounds", { decimal: { formula1: "=A1", formula2: "=B1", operator: "Between" } }, ["=A1", "=B1"]],
    ["of an icon set", [{}, { type: "Number", formula: "=A1" }, { type: "Number", formula: "5" }], ["=A1"]],
    ["that is only a text", "=A1>0", ["=A1>0"]],
  ])("%s are found, and replaced in their places", (_, rule, formulas) => {
    expect(formulasIn(rule)).toEqual(formulas);
    const others = formulas.map((formula) => `=1+${formula.slice(1)}`);
    const changed = withFormulas(rule, others);
    expect(formulasIn(changed)).toEqual(others);
    expect(withFormulas(changed, formulas)).toEqual(rule);
  });

  it("are none where a list is written out and bounds are numbers", () => {
    expect(formulasIn({ list: { inCellDropDown: true, source: "Low,High" } })).toEqual([]);
    expect(formulasIn({ wholeNumber: { formula1: 1, operator: "GreaterThan" } })).toEqual([]);
  });
});
