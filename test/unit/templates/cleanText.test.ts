import { cleanText } from "../../../src/templates/cleanText";

describe("cleanText", () => {
  it("leaves an ordinary name alone", () => {
    expect(cleanText("Müller & Söhne GmbH (Süd)")).toBe("Müller & Söhne GmbH (Süd)");
  });

  it("makes one line of several, and drops what cannot be seen", () => {
    expect(cleanText("  Albion\r\nRail\u0000  Ltd ")).toBe("Albion Rail Ltd");
  });

  it("cuts what a cell cannot hold", () => {
    expect(cleanText("x".repeat(40_000))).toHaveLength(32_767);
  });
});
