import { explainHealth } from "../../../src/functions/health";
import { BLANK, BLANK_CELLS, calledByExcel } from "./calledByExcel";

describe.each(BLANK_CELLS)("EXPLAINHEALTH, with blank cells as %s sends them", (_host, blank) => {
  const call = (...values: unknown[]) => calledByExcel(explainHealth, values, blank);
  const components = [[80, 60, 20]];
  const weights = [[2, 1, 1]];
  const ages = [[90, BLANK, 90]];

  it("has a row per component: value, what is left of it, points", () => {
    expect(call(components, weights, ages)).toEqual([
      [80, 65, 32.5],
      [60, 60, 15],
      [20, 20, 5],
    ]);
  });

  it("has a row per gate below: its cap if it fired, and the points it takes", () => {
    expect(call(components, weights, ages, null, [[false, true]], [[10, 40]])).toEqual([
      [80, 65, 32.5],
      [60, 60, 15],
      [20, 20, 5],
      ["", "", 0],
      [40, "", -12.5],
    ]);
  });

  it("heads the rows with names, of the gates too if there are any", () => {
    const heads = (names: unknown) =>
      (call(components, weights, ages, null, [[true]], [[40]], names) as unknown[][]).map(([head]) => head);
    expect(heads([["Usage", "Support", "Sponsor"]])).toEqual(["Usage", "Support", "Sponsor", "Gate 1"]);
    expect(heads([["Usage"], ["Support"], ["Sponsor"], ["Notice given"]])).toEqual(["Usage", "Support", "Sponsor", "Notice given"]); // prettier-ignore
    expect(call(components, null, null, null, null, null, [["Usage"]])).toBe(
      "#VALUE! names has 1 row and 1 column: needs 3 labels",
    );
  });

  it("leaves empty what nobody knows", () => {
    expect(call([[80, ""]])).toEqual([
      [80, 80, 80],
      ["", "", 0],
    ]);
  });

  it("takes everything in columns", () => {
    expect(call([[80], [60], [20]], [[2], [1], [1]], [[90], [0], [90]], 90, [[true]], [[40]])).toEqual([
      [80, 65, 32.5],
      [60, 60, 15],
      [20, 20, 5],
      [40, "", -12.5],
    ]);
  });

  it.each([
    ["a component off the scale", [[[180]]], "#VALUE! components, row 1, column 1: 180 is off the scale from 0 to 100"],
    ["nothing known", [[[""]]], "#N/A nothing is scored yet"],
    ["too few ages", [components, weights, [[1]]], "#VALUE! ages has 1 row and 1 column, components has 1 row and 3 columns: needs as many cells"],
    ["an age to come", [[[80]], null, [[-1]]], "#VALUE! ages, row 1, column 1: -1 days lie in the future"],
    ["gates without caps", [[[80]], null, null, null, [[true]]], "#VALUE! gates are given, but no caps: needs one cap per gate"],
    ["a half-life of 0", [[[80]], null, null, 0], "#VALUE! halfLife: 0 is not above 0"],
  ])("fails for %s", (_name, values, error) => {
    expect(call(...values)).toBe(error);
  }); // prettier-ignore
});
