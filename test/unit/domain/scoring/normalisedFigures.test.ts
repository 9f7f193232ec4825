import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import {
  type Direction,
  type NormalisationMethod,
  normalisedFigures,
} from "../../../../src/domain/scoring/normalisedFigures";
import { normalisedColumn } from "../../../../src/domain/scoring/normalisedColumn";
import { refusal } from "../refuses";

describe("normalisedFigures", () => {
  it.each<[NormalisationMethod, Direction, number[]]>([
    ["minmax", "up", [0, 1 / 2, 1]],
    ["minmax", "down", [1, 1 / 2, 0]],
    ["max", "up", [1 / 2, 3 / 4, 1]],
    ["max", "down", [1 / 2, 1 / 4, 0]],
    ["sum", "up", [2 / 9, 3 / 9, 4 / 9]],
    ["sum", "down", [6 / 13, 4 / 13, 3 / 13]], // 1/20, 1/30 and 1/40 of 13/120
    ["zscore", "up", [-1, 0, 1]],
    ["zscore", "down", [1, 0, -1]],
    ["ratio", "up", [1 / 2, 3 / 4, 1]],
    ["ratio", "down", [1, 2 / 3, 1 / 2]],
  ])("by %s, %s", (method, direction, expected) => {
    const values = normalisedFigures([20, 30, 40], method, direction);
    values.forEach((value, i) => expect(value).toBeCloseTo(expected[i] ?? NaN, 12));
  });

  it("by vector, both ways", () => {
    expect(normalisedFigures([3, 4], "vector", "up")).toEqual([0.6, 0.8]);
    expect(normalisedFigures([3, -4], "vector", "down")).toEqual([0.4, 1.8]);
  });

  it("takes minmax and up when nothing else is said", () => {
    expect(normalisedFigures([5, -5])).toEqual([1, 0]);
  });

  it("puts figures that are all equal in the middle between worst and best", () => {
    expect(normalisedFigures([7, 7], "minmax", "down")).toEqual([0.5, 0.5]);
  });

  it("keeps the place of what has no figure, and does not count it", () => {
    expect(normalisedFigures([null, 2, null, 4], "max")).toEqual([null, 0.5, null, 1]);
    expect(normalisedFigures([null, null], "zscore")).toEqual([null, null]);
    expect(normalisedFigures([], "sum")).toEqual([]);
  });

  it("gives 0 its place where that divides nothing", () => {
    expect(normalisedFigures([0, 4], "ratio")).toEqual([0, 1]);
    expect(normalisedFigures([0, 4], "sum")).toEqual([0, 1]);
    expect(normalisedFigures([0, 4], "max", "down")).toEqual([1, 0]);
  });

  it.each<[string, number[], NormalisationMethod, Direction, DomainErrorCode, RegExp]>([
    ["a negative figure with max", [1, -2], "max", "up", "outOfRange", /-2 is negative/],
    ["a negative figure with sum", [1, -2], "sum", "up", "outOfRange", /-2 is negative/],
    ["a negative figure with ratio", [1, -2], "ratio", "down", "outOfRange", /-2 is negative/],
    ["nothing but 0 with max", [0, 0], "max", "up", "zeroDivisor", /every figure is 0/],
    ["nothing but 0 with sum", [0, 0], "sum", "down", "zeroDivisor", /every figure is 0/],
    ["nothing but 0 with vector", [0, 0], "vector", "up", "zeroDivisor", /every figure is 0/],
    ["nothing but 0 with ratio", [0, 0], "ratio", "up", "zeroDivisor", /every figure is 0/],
    ["a 0 with sum where less is better", [0, 5], "sum", "down", "zeroDivisor", /no share/],
    ["a 0 with ratio where less is better", [0, 5], "ratio", "down", "zeroDivisor", /nothing compares/],
    ["the z-score of one figure", [5], "zscore", "up", "tooLittleData", /two figures/],
    ["the z-score of equal figures", [5, 5], "zscore", "up", "tooLittleData", /all equal/],
  ])("refuses %s", (_, figures, method, direction, code, message) => {
    expect(() => normalisedFigures(figures, method, direction)).toThrow(refusal(code, message));
  });
});

describe("normalisedColumn", () => {
  const figures = [
    [1, 20],
    [2, null],
    [4, 40],
  ];

  it("takes one criterion out of a table", () => {
    expect(normalisedColumn(figures, 0, "max")).toEqual([0.25, 0.5, 1]);
    expect(normalisedColumn(figures, 1, "ratio", "down")).toEqual([1, null, 0.5]);
  });

  it("names the column that cannot be made comparable", () => {
    expect(() => normalisedColumn([[1, 0]], 1, "sum")).toThrow(refusal("zeroDivisor", /^column 2: every figure is 0$/));
  });
});
