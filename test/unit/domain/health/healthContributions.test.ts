import { healthContributions } from "../../../../src/domain/health/healthContributions";
import { refusal } from "../refuses";

describe("healthContributions", () => {
  const parts = (gates: { fired: boolean; cap: number }[] = []) =>
    healthContributions([80, 60, 20], [2, 1, 1], [90, 0, 90], 90, gates);

  it("tells of each component what it was, what is left of it and what it adds", () => {
    expect(parts().components).toEqual([
      { value: 80, faded: 65, points: 32.5 },
      { value: 60, faded: 60, points: 15 },
      { value: 20, faded: 20, points: 5 },
    ]);
  });

  it("names the gate that holds health down, with what it takes away", () => {
    const gates = [
      { fired: true, cap: 45 },
      { fired: true, cap: 40 },
      { fired: false, cap: 10 },
      { fired: true, cap: 40 },
    ];
    expect(parts(gates).gatePoints).toEqual([0, -12.5, 0, 0]);
  });

  it("lets a gate above the health take nothing", () => {
    expect(parts([{ fired: true, cap: 60 }]).gatePoints).toEqual([0]);
    expect(parts([{ fired: false, cap: 10 }]).gatePoints).toEqual([0]);
  });

  it("gives a component nobody knows no points, and its weight to the others", () => {
    expect(healthContributions([80, null], [1, 1], [0, null], 90).components).toEqual([
      { value: 80, faded: 80, points: 80 },
      { value: null, faded: null, points: 0 },
    ]);
  });

  it("takes a component without an age for fresh", () => {
    expect(healthContributions([80], [1], [null], 90).components[0]?.faded).toBe(80);
    expect(healthContributions([80, 70], [1, 1], [], 90).components.map(({ faded }) => faded)).toEqual([80, 70]);
  });

  it("refuses what fits nowhere", () => {
    const fine = [{ fired: true, cap: 40 }];
    expect(() => healthContributions([80, 60], [1, 1], [0], 90, fine)).toThrow(refusal("lengthMismatch", /1 ages/));
    expect(() => healthContributions([80], [1, 1], [0], 90, fine)).toThrow(refusal("lengthMismatch", /2 weights/));
    expect(() => healthContributions([null], [1], [0], 90, fine)).toThrow(refusal("tooLittleData"));
    expect(() => healthContributions([180], [1], [0], 90, fine)).toThrow(refusal("outOfRange", /180/));
    expect(() => healthContributions([80], [0], [0], 90, fine)).toThrow(refusal("outOfRange", /weight/));
    expect(() => healthContributions([80], [1], [-1], 90, fine)).toThrow(refusal("outOfRange", /-1 days/));
    expect(() => healthContributions([80], [1], [0], 0, fine)).toThrow(refusal("outOfRange", /half-life/));
    for (const cap of [-1, 101])
      expect(() => healthContributions([80], [1], [0], 90, [{ fired: false, cap }])).toThrow(
        refusal("outOfRange", /cap of/),
      );
  });

  it("takes a cap of 0 and one of 100", () => {
    const pointsOf = (cap: number) => healthContributions([80], [1], [0], 90, [{ fired: true, cap }]).gatePoints;
    expect(pointsOf(0)).toEqual([-80]);
    expect(pointsOf(100)).toEqual([0]);
  });
});
