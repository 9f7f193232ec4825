import { matrixOptionsFrom } from "../../../src/taskpane/matrix/matrixOptionsFrom";
import { draft } from "./draft";

const beginning = { sections: ["status"], figures: [], formulas: "kam" } as const;

describe("matrixOptionsFrom", () => {
  it("asks for the chosen criteria only, in the order of the list", () => {
    expect(matrixOptionsFrom(draft, beginning)).toEqual({
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

  it("begins with the kind of formulas that is decided for the workbook, until the user chooses another", () => {
    const plain = { ...beginning, formulas: "plain" } as const;
    expect(matrixOptionsFrom(draft, plain).formulas).toBe("plain");
    expect(matrixOptionsFrom({ ...draft, choices: { formulas: "kam" } }, plain).formulas).toBe("kam");
  });

  it("leaves robustness out where plain Excel calculates, and keeps the wish for when our functions do", () => {
    const sections = ["robustness", "watch"] as const;
    const wished = (formulas: "kam" | "plain") =>
      matrixOptionsFrom({ ...draft, choices: { sections, formulas } }, beginning).sections;
    expect(wished("plain")).toEqual(["watch"]);
    expect(wished("kam")).toEqual(sections);
  });

  it("trims the name of an own criterion", () => {
    const own = { id: "own1", group: "own", name: "  Strategy ", chosen: true, weight: "1" } as const;
    expect(matrixOptionsFrom({ ...draft, criteria: [own] }, beginning).criteria[0]?.name).toBe("Strategy");
  });

  it("reads the number of empty rows", () => {
    expect(matrixOptionsFrom({ ...draft, accounts: "empty", rows: " 250 " }, beginning).accounts).toEqual({
      kind: "empty",
      rows: 250,
    });
  });

  it("asks for no names before any were read, so that the app can say so", () => {
    expect(matrixOptionsFrom({ ...draft, accounts: "named" }, beginning).accounts).toEqual({
      kind: "named",
      names: [],
      address: "",
    });
  });

  it("passes a weight that is no number on as NaN, so that the app can say so", () => {
    const [first] = draft.criteria;
    if (!first) throw new Error("the draft of this test has criteria");
    expect(
      matrixOptionsFrom({ ...draft, criteria: [{ ...first, weight: "much" }] }, beginning).criteria[0]?.weight,
    ).toBeNaN();
  });
});
