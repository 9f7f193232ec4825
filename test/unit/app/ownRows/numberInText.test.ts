import { decimalSign, numberInText } from "../../../../src/app/ownRows/numberInText";

describe("numberInText", () => {
  it.each([
    ["1,234.50", ".", 1234.5],
    ["1.234,50", ",", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1’234", ".", 1234],
    ["-3", ".", -3],
    ["\u22123.5", ".", -3.5],
    ["(3)", ".", -3],
    ["12 %", ".", 0.12],
    ["€ 1,200", ".", 1200],
    ["1200 EUR", ".", 1200],
    [".5", ".", undefined],
    ["1,23", ".", undefined],
    ["1.2.3", ".", undefined],
    ["twelve", ".", undefined],
    ["3 apples", ".", undefined],
    ["", ".", undefined],
  ] as const)("reads %j with decimals after %j as %p", (text, sign, number) => {
    expect(numberInText(text, sign)).toBe(number);
  });
});

describe("decimalSign", () => {
  it.each([
    ["the last of two signs", ["1,234.50"], ".", ","],
    ["the last of two signs, also a comma", ["1.234,50"], ",", "."],
    ["not the sign that stands there twice", ["1,234,567"], ".", ","],
    ["a sign with other than three digits behind it", ["1,234", "0,5"], ",", "."],
    ["what is usual, where nothing tells", ["1,234"], ".", "."],
  ] as const)("is %s", (_, texts, sign, otherwise) => {
    expect(decimalSign(texts, otherwise)).toBe(sign);
  });
});
