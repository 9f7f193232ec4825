import { principalEigenvector } from "../../../../src/domain/weighting/principalEigenvector";

describe("principalEigenvector", () => {
  it("finds the direction that a matrix keeps, and how far it stretches it", () => {
    const { vector, eigenvalue } = principalEigenvector([[2, 1], [1, 2]]); // prettier-ignore
    expect(eigenvalue).toBeCloseTo(3, 12);
    expect(vector).toEqual([0.5, 0.5]);
  });

  it("finds it where the start is not the answer", () => {
    // (1 - x)(4 - x) = 6: x = 5 or 0, stretched along (1, 2).
    const { vector, eigenvalue } = principalEigenvector([[1, 2], [2, 4]]); // prettier-ignore
    expect(eigenvalue).toBeCloseTo(5, 12);
    expect(vector[0]).toBeCloseTo(1 / 3, 12);
    expect(vector[1]).toBeCloseTo(2 / 3, 12);
  });

  it("is exact to the last digits for three criteria, whose eigenvalue is known", () => {
    // 1 + x + 1/x with x the cube root of a13 / (a12 a23)
    const { eigenvalue } = principalEigenvector([[1, 2, 1], [1 / 2, 1, 3], [1, 1 / 3, 1]]); // prettier-ignore
    expect(eigenvalue).toBeCloseTo(1 + Math.cbrt(6) + 1 / Math.cbrt(6), 13);
  });
});
