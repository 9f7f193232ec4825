import { healthScore } from "../../../../src/domain/health/healthScore";
import { refusal } from "../refuses";

const fired = (...caps: number[]) => caps.map((cap) => ({ fired: true, cap }));

describe("healthScore", () => {
  const components = [80, 60, 20];
  const rules = { weights: [2, 1, 1], agesInDays: [90, 0, 90] };

  it("is the weighted mean of what the components are still worth", () => {
    expect(healthScore(components, rules)).toBeCloseTo(52.5, 12); // (2*65 + 60 + 20) / 4
  });

  it("is no more than the lowest cap of the gates that fired", () => {
    expect(healthScore(components, { ...rules, gates: fired(45, 40) })).toBe(40);
  });

  it("is not raised by a cap above it, nor held down by a gate that did not fire", () => {
    expect(healthScore(components, { ...rules, gates: fired(60) })).toBeCloseTo(52.5, 12);
    expect(healthScore(components, { ...rules, gates: [{ fired: false, cap: 40 }] })).toBeCloseTo(52.5, 12);
  });

  it("takes a component without an age for fresh", () => {
    expect(healthScore([80], { weights: [1], agesInDays: [null] })).toBe(80);
    expect(healthScore([80], { weights: [1] })).toBe(80);
  });

  it("leaves out what is not known, as long as enough is", () => {
    expect(healthScore([80, null], { weights: [3, 1] })).toBe(80);
    expect(() => healthScore([80, null], { weights: [1, 1] })).toThrow(refusal("tooLittleData", /only 50 %/));
  });

  it("refuses what fits nowhere: a missing age, a cap above 100, a component off the scale", () => {
    expect(() => healthScore([80, 60], { weights: [1, 1], agesInDays: [1] })).toThrow(
      refusal("lengthMismatch", /1 ages/),
    );
    expect(() => healthScore([80], { weights: [1], gates: fired(400) })).toThrow(refusal("outOfRange", /cap of 400/));
    expect(() => healthScore([180], { weights: [1] })).toThrow(refusal("outOfRange", /180/));
  });

  it("refuses weights that fit nowhere", () => {
    expect(() => healthScore([80], { weights: [1, 2] })).toThrow(refusal("lengthMismatch"));
    expect(() => healthScore([80], { weights: [0] })).toThrow(refusal("outOfRange"));
    expect(() => healthScore([80], { weights: [-1] })).toThrow(refusal("outOfRange"));
  });

  it("takes a cap of 0 and one of 100, but none below", () => {
    expect(healthScore([80], { weights: [1], gates: fired(0) })).toBe(0);
    expect(healthScore([80], { weights: [1], gates: fired(100) })).toBe(80);
    expect(() => healthScore([80], { weights: [1], gates: fired(-1) })).toThrow(refusal("outOfRange", /cap of -1/));
  });

  it("asks for as much coverage as it is told to", () => {
    expect(healthScore([80, null], { weights: [1, 1], minCoverage: 0.5 })).toBe(80);
    expect(() => healthScore([80, null], { weights: [9, 1], minCoverage: 1 })).toThrow(
      refusal("tooLittleData", /90 %/),
    );
  });
});
