import { typedText } from "../../../src/templates/typedText";

describe("typedText", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+49 30 1234", "'+49 30 1234"],
    ["-5 % Ltd", "'-5 % Ltd"],
    ["@home", "'@home"],
    ["'s Heeren Loo", "''s Heeren Loo"],
    ["\t=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ])("keeps %j a text", (typed, written) => {
    expect(typedText(typed)).toBe(written);
  });

  it("leaves an ordinary name alone", () => {
    expect(typedText("Müller & Söhne GmbH (Süd)")).toBe("Müller & Söhne GmbH (Süd)");
  });

  it("makes one line of several, and drops what can not be seen", () => {
    expect(typedText("  Albion\r\nRail\u0000  Ltd ")).toBe("Albion Rail Ltd");
  });

  it("cuts what a cell can not hold", () => {
    expect(typedText("x".repeat(40_000))).toHaveLength(32_766);
  });
});
