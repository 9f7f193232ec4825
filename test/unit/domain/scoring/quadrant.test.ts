import { quadrant } from "../../../../src/domain/scoring/quadrant";

describe("quadrant", () => {
  it.each([
    [9, 9, "strategic"],
    [2, 9, "star"],
    [9, 2, "status"],
    [2, 2, "streamline"],
  ])("of strength %d and attractiveness %d is %s", (strength, attractiveness, expected) => {
    expect(quadrant(strength, attractiveness, 5.5, 5.5)).toBe(expected);
  });

  it("takes what is on the line for high, even if decimals say a hair below", () => {
    expect(quadrant(5, 3, 5, 3)).toBe("strategic");
    expect(quadrant(0.1 + 0.2 - 1e-10, 2, 0.3, 3)).toBe("status");
    expect(quadrant(4.9, 3, 5, 3)).toBe("star");
    expect(quadrant(-1e-9, -1e-9, 0, 0)).toBe("strategic"); // the most that decimals may take
  });
});
