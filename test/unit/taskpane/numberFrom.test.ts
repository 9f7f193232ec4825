import { numberFrom } from "../../../src/taskpane/matrix/numberFrom";

describe("numberFrom", () => {
  it.each([
    ["30", 30],
    [" 7 ", 7],
    ["0", 0],
    ["2.5", 2.5],
    ["2,5", 2.5],
    [".5", 0.5],
    ["-3", -3],
  ])("reads %j as %d", (typed, number) => {
    expect(numberFrom(typed)).toBe(number);
  });

  it.each(["", " ", "much", "12 %", "1,000.5", "1e3", "0x10", "--1", "Infinity"])("does not guess at %j", (typed) => {
    expect(numberFrom(typed)).toBeNaN();
  });
});
