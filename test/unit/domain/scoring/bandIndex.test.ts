import { bandIndex } from "../../../../src/domain/scoring/bandIndex";
import { refusal } from "../refuses";

describe("bandIndex", () => {
  it("counts a lower bound to its own band", () => {
    expect([0.9, 1, 4.9, 5, 99].map((value) => bandIndex(value, [1, 5]))).toEqual([-1, 0, 0, 1, 1]);
  });

  it("lets no account lose its band by rounding", () => {
    const almostSeven = 0.7 * 10 - 1e-15 * 10; // what a weighted mean of sevens may come out as
    expect(bandIndex(almostSeven, [1, 7])).toBe(1);
    expect(bandIndex(7 - 1e-6, [1, 7])).toBe(0);
    expect(bandIndex(-1e-9, [0])).toBe(0); // the most that rounding may take
  });

  it.each([
    ["unsorted", [1, 5, 3], /band 3 starts at 3/],
    ["duplicate", [1, 5, 5], /band 3 starts at 5/],
    ["falling", [8, 5, 1], /band 2 starts at 5/],
  ])("refuses %s bounds", (_, bounds, message) => {
    expect(() => bandIndex(4, bounds)).toThrow(refusal("unsorted", message));
  });

  it("refuses no bands", () => {
    expect(() => bandIndex(4, [])).toThrow(refusal("tooLittleData", /no bands/));
  });
});
