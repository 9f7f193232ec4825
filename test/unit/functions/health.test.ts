import { health } from "../../../src/functions/health";
import { BLANK, BLANK_CELLS, calledByExcel, errorCell } from "./calledByExcel";

describe.each(BLANK_CELLS)("HEALTH, with blank cells as %s sends them", (_host, blank) => {
  const call = (...values: unknown[]) => calledByExcel(health, values, blank);
  const weights = [[2, 1, 1]];

  it("fades good news and leaves bad news as it is, for each account", () => {
    expect(call([[80, 60, 20], [80, 60, 20]], weights, [[90, 0, 90], [BLANK, "", "n/a"]])).toEqual([[52.5], [60]]); // prettier-ignore
  });

  it("fades by the half-life that is given", () => {
    expect(call([[90]], null, [[60]], 30)).toEqual([[60]]);
  });

  it("is no more than the lowest cap of the gates that fired in its row", () => {
    const components = [[80, 60, 20], [80, 60, 20], [80, 60, 20]]; // prettier-ignore
    const gates = [[false, BLANK], [true, 0], [1, true]]; // prettier-ignore
    expect(call(components, weights, null, null, gates, [[55, 40]])).toEqual([[60], [55], [40]]);
    expect(call(components, weights, null, null, gates, [[55], [40]])).toEqual([[60], [55], [40]]);
  });

  it("takes 0 for a cap and for a component, and empty text for none", () => {
    expect(call([[100, 0]])).toEqual([[50]]);
    expect(call([[100, ""]], [[3, 1]])).toEqual([[100]]);
    expect(call([[100]], null, null, null, [[true]], [[0]])).toEqual([[0]]);
  });

  it("takes one account with everything in columns", () => {
    expect(call([[80], [60], [20]], [[2], [1], [1]], [[90], [0], [90]], null, [[true], [false]], [[40], [10]])).toEqual(
      [[40]],
    );
  });

  it("has no health where too little is known", () => {
    expect(call([["", "", 20], ["", "", ""]], weights)).toEqual([["#N/A only 25 % of the weight is scored"], ["#N/A nothing is scored yet"]]); // prettier-ignore
    expect(call([["", "", 20]], weights, null, null, null, null, 0.25)).toEqual([[20]]);
  });

  it.each([
    [
      "a component off the scale",
      [[[180], [80]]],
      "#VALUE! components, row 1, column 1: 180 is off the scale from 0 to 100",
    ],
    ["an error cell", [[[errorCell("invalidName")], [80]]], "#VALUE! components, row 1, column 1 holds #NAME?"],
    [
      "an age in the future",
      [[[80], [80]], null, [[-5], [0]]],
      "#VALUE! ages, row 1, column 1: -5 days lie in the future",
    ],
    [
      "a gate that is a word",
      [[[80], [80]], null, null, null, [["yes"], [false]], [[40]]],
      '#VALUE! gates, row 1, column 1: "yes" is not a number',
    ],
    [
      "a gate as text",
      [[[80], [80]], null, null, null, [["TRUE"], [false]], [[40]]],
      '#VALUE! gates, row 1, column 1: "TRUE" is text, not TRUE or FALSE',
    ],
    [
      "a gate that is 2",
      [[[80], [80]], null, null, null, [[2], [false]], [[40]]],
      "#VALUE! gates, row 1, column 1: 2 is neither TRUE nor FALSE",
    ],
  ])("makes %s the error of its row alone", (_name, values, error) => {
    // prettier-ignore
    expect(call(...values)).toEqual([[error], [80]]);
  });

  it.each([
    [
      "ages in another shape",
      [[[80, 60]], null, [[1]]],
      "#VALUE! ages has 1 row and 1 column, components has 1 row and 2 columns: needs the same",
    ],
    ["a half-life of 0", [[[80]], null, null, 0], "#VALUE! halfLife: 0 is not above 0"],
    [
      "gates without caps",
      [[[80]], null, null, null, [[true]]],
      "#VALUE! gates are given, but no caps: needs one cap per gate",
    ],
    ["caps without gates", [[[80]], null, null, null, null, [[40]]], "#VALUE! caps are given, but no gates"],
    [
      "a gate without a cap",
      [[[80]], null, null, null, [[true, true]], [[40]]],
      "#VALUE! gates has 1 row and 2 columns: needs one row per account (1) and one column per cap (1)",
    ],
    [
      "an empty cap",
      [[[80]], null, null, null, [[true]], [[""]]],
      "#VALUE! caps, row 1, column 1: the gate has no cap",
    ],
    [
      "a cap off the scale",
      [[[80]], null, null, null, [[true]], [[400]]],
      "#VALUE! caps, row 1, column 1: 400 is not between 0 and 100",
    ],
    ["weights that are all 0", [[[80]], [[0]]], "#VALUE! every weight is 0"],
    [
      "coverage in percent",
      [[[80]], null, null, null, null, null, 60],
      "#VALUE! minCoverage: 60 is not a fraction from 0 to 1",
    ],
  ])("fails the whole call for %s", (_name, values, error) => {
    // prettier-ignore
    expect(call(...values)).toBe(error);
  });
});
