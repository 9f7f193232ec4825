import { looks, palette, states, type Look } from "../../../src/templates/look";

/** As WCAG 2 defines it, from 1 (none) to 21 (black on white). */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("contrast", () => {
  it("is computed as WCAG says: 21 for black on white, 4.48 for #777777", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 6);
    expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
  });

  it.each(Object.entries<Look>(looks))("of %s is at least 4.5", (_, { ink = palette.ink, fill = palette.white }) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(states))("of the state %s is at least 4.5", (_, { ink, fill }) => {
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("of a number on its bar is at least 4.5", () => {
    expect(contrast(palette.ink, palette.bar)).toBeGreaterThanOrEqual(4.5);
  });
});
