import { completedJudgements } from "../../../../src/domain/weighting/completedJudgements";
import { principalEigenvector } from "../../../../src/domain/weighting/principalEigenvector";
import { refusal } from "../refuses";

const UNKNOWN = null;

describe("completedJudgements", () => {
  it("follows the chain where only one is possible", () => {
    const full = completedJudgements([[1, 2, UNKNOWN], [UNKNOWN, 1, 3], [UNKNOWN, UNKNOWN, 1]]); // prettier-ignore
    expect(full[0]?.[2]).toBeCloseTo(6, 12);
    expect(full[2]?.[0]).toBeCloseTo(1 / 6, 12);
  });

  it("leaves what was judged as it was", () => {
    expect(completedJudgements([[1, 2, 4], [UNKNOWN, 1, 8], [UNKNOWN, UNKNOWN, 1]])).toEqual([[1, 2, 4], [0.5, 1, 8], [0.25, 0.125, 1]]); // prettier-ignore
  });

  it("finds the value at which the largest eigenvalue is least", () => {
    const judgements = [[1, 1, 5, 2], [UNKNOWN, 1, 3, 4], [UNKNOWN, UNKNOWN, 1, UNKNOWN], [UNKNOWN, UNKNOWN, UNKNOWN, 1]]; // prettier-ignore
    const full = completedJudgements(judgements);
    // By Bozoki, Fulop and Ronyai (2010), as AHPy has it: 0.730297106886979, to the seven digits of its search
    expect(full[2]?.[3]).toBeCloseTo(0.7302971, 6);

    const { eigenvalue } = principalEigenvector(full);
    for (const factor of [0.999, 1.001]) {
      const judgement = factor * (full[2]?.[3] ?? NaN);
      const beside = full.map((row) => [...row]);
      beside[2]?.splice(3, 1, judgement);
      beside[3]?.splice(2, 1, 1 / judgement);
      expect(principalEigenvector(beside).eigenvalue).toBeGreaterThan(eigenvalue);
    }
  });

  it("refuses criteria that nothing connects, and names one", () => {
    const judgements = [[1, 2, UNKNOWN], [UNKNOWN, 1, UNKNOWN], [UNKNOWN, UNKNOWN, 1]]; // prettier-ignore
    expect(() => completedJudgements(judgements)).toThrow(
      refusal("tooLittleData", /^no chain of judgements connects criterion 1 with criterion 3$/),
    );
  });
});
