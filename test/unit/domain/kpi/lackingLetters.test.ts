import { type KpiStatement, lackingLetters } from "../../../../src/domain/kpi/lackingLetters";

const SMART: KpiStatement = {
  definition: "won / (won + lost)",
  unit: "%",
  baseline: 0.3,
  target: 0.4,
  objective: "Grow profitably",
  due: 46000,
};

describe("lackingLetters", () => {
  it("finds nothing lacking in a KPI that says all of it", () => {
    expect(lackingLetters(SMART)).toEqual([]);
  });

  it.each<[string, Partial<KpiStatement>, string]>([
    ["no definition", { definition: "" }, "S"],
    ["a definition of two words", { definition: " revenue  growth " }, "S"],
    ["no unit", { unit: "" }, "M"],
    ["no target", { target: null }, "M"],
    ["no baseline", { baseline: null }, "A"],
    ["an empty baseline", { baseline: "" }, "A"],
    ["a target that is the baseline", { baseline: 0.4 + 1e-12 }, "A"],
    ["a target that is the baseline, in words", { baseline: "Bronze", target: "Bronze" }, "A"],
    ["no objective", { objective: "" }, "R"],
    ["no date", { due: null }, "T"],
  ])("misses what %s leaves open", (_, change, letter) => {
    expect(lackingLetters({ ...SMART, ...change })).toEqual([letter]);
  });

  it("counts three words as a definition, and 0 as a baseline or a target", () => {
    expect(lackingLetters({ ...SMART, definition: "lost over start" })).toEqual([]);
    expect(lackingLetters({ ...SMART, baseline: 12, target: 0 })).toEqual([]);
    expect(lackingLetters({ ...SMART, baseline: 0, target: 12 })).toEqual([]);
  });

  it("compares a text with a figure as the text it is, even where it looks like the figure", () => {
    expect(lackingLetters({ ...SMART, baseline: "0.4", target: 0.4 })).toEqual([]);
    expect(lackingLetters({ ...SMART, baseline: 0.4, target: "0.4" })).toEqual([]);
  });

  it("misses everything in a mere name, in the order of the word", () => {
    const empty = { definition: "", unit: "", baseline: null, target: null, objective: "", due: null };
    expect(lackingLetters(empty)).toEqual(["S", "M", "A", "R", "T"]);
  });
});
