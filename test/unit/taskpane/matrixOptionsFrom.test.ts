import { matrixOptionsFrom } from "../../../src/taskpane/matrix/matrixOptionsFrom";
import { draft } from "./draft";

describe("matrixOptionsFrom", () => {
  it("asks for the chosen criteria only, in the order of the list", () => {
    expect(matrixOptionsFrom(draft)).toEqual({
      criteria: [
        { id: "potential", name: "Revenue potential", weight: 30 },
        { id: "growth", name: "Growth", weight: 20 },
      ],
      accounts: { kind: "example" },
      sections: ["status"],
      figures: [],
      formulas: "kam",
    });
  });

  it("leaves robustness out where plain Excel calculates, and keeps the wish for when our functions do", () => {
    const { formulas, ...others } = draft.choices;
    const wished = { ...others, sections: ["robustness", "watch"] } as const;
    expect(matrixOptionsFrom({ ...draft, choices: { ...wished, formulas: "plain" } }).sections).toEqual(["watch"]);
    expect(matrixOptionsFrom({ ...draft, choices: { ...wished, formulas } }).sections).toEqual(wished.sections);
  });

  it("trims the name of an own criterion", () => {
    const own = { id: "own1", group: "own", name: "  Strategy ", chosen: true, weight: "1" } as const;
    expect(matrixOptionsFrom({ ...draft, criteria: [own] }).criteria[0]?.name).toBe("Strategy");
  });

  it("reads the number of empty rows", () => {
    expect(matrixOptionsFrom({ ...draft, accounts: "empty", rows: " 250 " }).accounts).toEqual({
      kind: "empty",
      rows: 250,
    });
  });

  it("asks for no names before any were read, so that the app can say so", () => {
    expect(matrixOptionsFrom({ ...draft, accounts: "named" }).accounts).toEqual({
      kind: "named",
      names: [],
      address: "",
    });
  });

  it("passes a weight that is no number on as NaN, so that the app can say so", () => {
    const [first] = draft.criteria;
    if (!first) throw new Error("the draft of this test has criteria");
    expect(matrixOptionsFrom({ ...draft, criteria: [{ ...first, weight: "much" }] }).criteria[0]?.weight).toBeNaN();
  });
});
