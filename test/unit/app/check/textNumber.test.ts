import { textNumber } from "../../../../src/app/check/textNumber";

describe("textNumber", () => {
  it.each([
    ["7", 7],
    [" -3 ", -3],
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["0,125", 0.125],
    ["1,234.50", 1234.5],
    ["1.234,50", 1234.5],
    ["1 234", 1234],
    ["−4", -4],
    ["15%", 0.15],
  ])("reads %j as the number it says", (text, figure) => {
    expect(textNumber(text)).toBeCloseTo(figure, 12);
  });

  it.each(["1,234", "1.234", "1.2.3"])("does not decide what %j means", (text) => {
    expect(textNumber(text)).toBe("ambiguous");
  });

  it.each(["", "n/a", "-", "seven", "A7", "2026-01-05", "+", "#N/A"])("takes %j for no number", (text) => {
    expect(textNumber(text)).toBeUndefined();
  });
});
