import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { balance } from "../../../../src/domain/kpi/balance";
import { refusal } from "../refuses";

describe("balance", () => {
  it("shares the weight among the tags, in order of first appearance", () => {
    expect(balance(["Internal", "Customer", "Internal"], [1, 2, 1])).toEqual([
      { tag: "Internal", share: 0.5 },
      { tag: "Customer", share: 0.5 },
    ]);
  });

  it("takes tags that differ in capitals only for one, and leaves out what has none", () => {
    expect(balance(["leading", "", "Leading", "lagging"], [1, 96, 2, 1])).toEqual([
      { tag: "leading", share: 0.75 },
      { tag: "lagging", share: 0.25 },
    ]);
  });

  it("shows a tag without weight", () => {
    expect(balance(["a", "b"], [1, 0])).toEqual([
      { tag: "a", share: 1 },
      { tag: "b", share: 0 },
    ]);
  });

  it.each<[string, string[], number[], DomainErrorCode]>([
    ["no tags", ["", ""], [1, 1], "tooLittleData"],
    ["tags without weight", ["a", ""], [0, 1], "tooLittleData"],
    ["no KPIs", [], [], "tooLittleData"],
    ["a weight too few", ["a", "b"], [1], "lengthMismatch"],
    ["a negative weight", ["a", "b"], [1, -1], "outOfRange"],
  ])("refuses %s", (_, tags, weights, code) => {
    expect(() => balance(tags, weights)).toThrow(refusal(code));
  });
});
