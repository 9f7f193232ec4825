import { bandLabel } from "../../../../src/domain/scoring/bandLabel";
import { refusal } from "../refuses";

const tiers = [
  { from: 1, label: "C" },
  { from: 5, label: "B" },
  { from: 7.5, label: "A" },
];

describe("bandLabel", () => {
  it("names the band from its lower bound up to the next", () => {
    expect([1, 4.99, 5, 7.49, 7.5, 10].map((score) => bandLabel(score, tiers))).toEqual(["C", "C", "B", "B", "A", "A"]);
  });

  it("has no name for a figure below the lowest band, and says where that starts", () => {
    expect(() => bandLabel(0.5, tiers)).toThrow(refusal("tooLittleData", /0.5 is below the lowest band, .* 1/));
  });

  it("refuses no bands and bands out of order", () => {
    expect(() => bandLabel(1, [])).toThrow(refusal("tooLittleData"));
    expect(() => bandLabel(1, [...tiers].reverse())).toThrow(refusal("unsorted"));
  });
});
