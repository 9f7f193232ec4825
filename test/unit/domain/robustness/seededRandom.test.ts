import { seededRandom } from "../../../../src/domain/robustness/seededRandom";

const take = (count: number, random: () => number) => Array.from({ length: count }, random);

describe("seededRandom", () => {
  it("goes the way of Mulberry32, half a step above it so that 0 never comes", () => {
    // As its ports to many languages have them for seed 1, all in steps of 2^-32.
    const published = [0.6270739405881613, 0.002735721180215478, 0.5274470399599522];
    expect(take(3, seededRandom(1))).toEqual(published.map((number) => number + 2 ** -33));
  });

  it("gives the same numbers for the same seed, and others for another", () => {
    expect(take(20, seededRandom(7))).toEqual(take(20, seededRandom(7)));
    expect(take(20, seededRandom(8))).not.toEqual(take(20, seededRandom(7)));
  });

  it("lies between 0 and 1, half of it on either side of the middle", () => {
    const numbers = take(10_000, seededRandom(1));
    expect(numbers.every((number) => number > 0 && number < 1)).toBe(true);
    expect(Math.abs(numbers.filter((number) => number < 0.5).length - 5000)).toBeLessThan(200); // four standard deviations
    expect(Math.abs(numbers.reduce((sum, number) => sum + number, 0) / 10_000 - 0.5)).toBeLessThan(0.012);
  });

  it("does not repeat itself soon", () => {
    expect(new Set(take(10_000, seededRandom(1))).size).toBeGreaterThan(9_990);
  });
});
