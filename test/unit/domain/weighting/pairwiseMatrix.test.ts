import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { pairwiseMatrix } from "../../../../src/domain/weighting/pairwiseMatrix";
import { refusal } from "../refuses";

describe("pairwiseMatrix", () => {
  it("fills in the half that was left blank, and the diagonal", () => {
    const full = [[1, 2, 4], [0.5, 1, 8], [0.25, 0.125, 1]]; // prettier-ignore
    expect(pairwiseMatrix([[1, 2, 4], [null, 1, 8], [null, null, 1]])).toEqual(full); // prettier-ignore
    expect(pairwiseMatrix([[null, null, null], [0.5, null, null], [0.25, 0.125, null]])).toEqual(full); // prettier-ignore
    expect(pairwiseMatrix([[null, 2, null], [null, null, 8], [0.25, null, null]])).toEqual(full); // prettier-ignore
  });

  it("leaves what nobody judged", () => {
    expect(pairwiseMatrix([[1, null], [null, 1]])).toEqual([[1, null], [null, 1]]); // prettier-ignore
  });

  it("takes a rounded third for a third", () => {
    expect(pairwiseMatrix([[1, 3], [0.3333333, 1]])).toEqual([[1, 3], [1 / 3, 1]]); // prettier-ignore
  });

  it("takes judgements up to a thousand times and down to a thousandth", () => {
    expect(pairwiseMatrix([[1, 1000], [0.001, 1]])).toEqual([[1, 1000], [0.001, 1]]); // prettier-ignore
  });

  it.each<[string, (number | null)[][], DomainErrorCode, RegExp]>([
    ["no criteria", [], "tooLittleData", /no criteria/],
    ["a matrix that is not square", [[1, 2, 3], [null, 1, 2]], "lengthMismatch", /2 rows but 3 columns/], // prettier-ignore
    ["a judgement of 0", [[1, 0], [null, 1]], "outOfRange", /row 1, column 2: 0 is not above 0/], // prettier-ignore
    ["a negative judgement", [[1, null], [-3, 1]], "outOfRange", /row 2, column 1: -3 is not above 0/], // prettier-ignore
    ["a judgement of millions", [[1, 1e6], [null, 1]], "outOfRange", /row 1, column 2: 1000000 is beyond/], // prettier-ignore
    ["a judgement of a millionth", [[1, 1e-6], [null, 1]], "outOfRange", /row 1, column 2: 0.000001 is beyond/], // prettier-ignore
    ["two halves that contradict", [[1, 3], [0.5, 1]], "outOfRange", /row 2, column 1: 0.5 is not 1 \/ 3/], // prettier-ignore
    ["a third with two digits", [[1, 0.33], [3, 1]], "outOfRange", /row 2, column 1: 3 is not 1 \/ 0.33/], // prettier-ignore
    ["a diagonal that is not 1", [[1, 3], [null, 2]], "outOfRange", /row 2, column 2: on the diagonal stands 2/], // prettier-ignore
  ])("refuses %s", (_, judgements, code, message) => {
    expect(() => pairwiseMatrix(judgements)).toThrow(refusal(code, message));
  });
});
