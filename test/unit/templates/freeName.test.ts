import { freeEnding, freeSheetName } from "../../../src/templates/freeName";

describe("freeSheetName", () => {
  it.each([
    ["is the wished name where that is free", "Plan", ["Sheet1"], "Plan"],
    ["gets a number where it is taken, whatever the case", "Plan", ["PLAN"], "Plan (2)"],
    ["takes the next number that is free", "Plan", ["Plan", "plan (2)"], "Plan (3)"],
    ["has none of the characters that Excel forbids", "Plan: a/b [c]*?\\", [], "Plan a b c"],
    ["neither begins nor ends with an apostrophe", "'Plan'", [], "Plan"],
    ["is not History, which Excel keeps for itself", "history", [], "history KAM"],
    ["is not empty", "[]", [], "KAM"],
    ["has 31 characters at most", "A sheet with a name of forty characters..", [], "A sheet with a name of forty ch"],
    [
      "has 31 characters at most with its number, too",
      "A sheet with a name of forty characters..",
      ["A sheet with a name of forty ch"],
      "A sheet with a name of fort (2)",
    ],
  ])("%s", (_, wished, taken, name) => {
    expect(freeSheetName(wished, taken)).toBe(name);
  });
});

describe("freeEnding", () => {
  it("is empty where all names are free", () => {
    expect(freeEnding(["kam_weights", "Accounts"], ["Weights"])).toBe("");
  });

  it("is one for all names, so that no sheet has names with different numbers", () => {
    expect(freeEnding(["kam_weights", "Accounts"], ["ACCOUNTS", "kam_weights_2"])).toBe("_3");
  });
});
