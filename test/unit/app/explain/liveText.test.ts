import { liveText } from "../../../../src/app/explain/liveText";

const places: Readonly<Record<string, string>> = {
  "C16:G16": "'Selection matrix'!C16:G16",
  kam_weights: "'Selection matrix'!C12:G12",
  "Health[@[Fit]:[Growth]]": "Health!D4:E4",
  "H15#": "Sheet1!H15:H26",
};
const live = (text: string) => liveText(text, (reference) => places[reference]);

describe("an argument on another sheet", () => {
  it.each([
    ["C16:G16", "'Selection matrix'!C16:G16"],
    ["kam_weights", "'Selection matrix'!C12:G12"],
    ['IF(Health[@[Fit]:[Growth]]="","",Health[@[Fit]:[Growth]])', 'IF(Health!D4:E4="","",Health!D4:E4)'],
    ["H15#", "Sheet1!H15:H26"],
    ['"skip"', '"skip"'],
    ["{1,2;3,4}", "{1,2;3,4}"],
    ["", ""],
  ])("%s is written with its sheet", (text, expected) => {
    expect(live(text)).toBe(expected);
  });

  it("is not written where nobody knows where its cells are", () => {
    expect(live("Elsewhere+1")).toBeNull();
  });
});
