import type { DomainErrorCode } from "../../../../src/domain/DomainError";
import { type GroupedKpi, groupedScorecard } from "../../../../src/domain/kpi/groupedScorecard";
import { scorecardTotal } from "../../../../src/domain/kpi/scorecardTotal";
import { refusal } from "../refuses";

describe("scorecardTotal", () => {
  const attained = [1.2, 1, 0.8, 0.9];

  it("does not let what was exceeded hide what was missed", () => {
    expect(scorecardTotal(attained, [1, 1, 1, 1])).toBeCloseTo(0.925, 12);
    expect(scorecardTotal(attained, [1, 1, 1, 1], Infinity)).toBeCloseTo(0.975, 12);
    expect(scorecardTotal(attained, [1, 1, 1, 1], 1.1)).toBeCloseTo(0.95, 12);
  });

  it("weighs, and leaves out what is not measured, however much that is", () => {
    expect(scorecardTotal([0.5, 1, null], [3, 1, 96])).toBeCloseTo(0.625, 12);
  });

  it.each<[string, (number | null)[], number[], number, DomainErrorCode]>([
    ["nothing measured", [null, null], [1, 1], 1, "tooLittleData"],
    ["a weight too few", [1, 1], [1], 1, "lengthMismatch"],
    ["a negative weight", [1, 1], [1, -1], 1, "outOfRange"],
    ["weights that are all 0", [1, 1], [0, 0], 1, "outOfRange"],
    ["a cap of 0", [1, 1], [1, 1], 0, "outOfRange"],
  ])("refuses %s", (_, attainments, weights, cap, code) => {
    expect(() => scorecardTotal(attainments, weights, cap)).toThrow(refusal(code));
  });
});

describe("groupedScorecard", () => {
  const kpi = (group: string, attainment: number | null, weight = 1): GroupedKpi => ({ group, attainment, weight });

  it("scores each group, and the whole by the groups and not by the number of their KPIs", () => {
    const card = groupedScorecard([kpi("Retention", 0.5), kpi("Growth", 1.5), kpi("Retention", 0.7, 3)]);
    expect(card.groups.map(({ group }) => group)).toEqual(["Retention", "Growth"]);
    expect(card.groups[0]?.score).toBeCloseTo(0.65, 12);
    expect(card.groups[1]?.score).toBe(1);
    expect(card.total).toBeCloseTo(0.825, 12);
  });

  it("weighs the groups", () => {
    const card = groupedScorecard([kpi("A", 0.5), kpi("B", 1.5)], [3, 1], Infinity);
    expect(card.total).toBeCloseTo(0.75, 12);
  });

  it("leaves out a group with nothing measured, or nothing that counts", () => {
    const card = groupedScorecard([kpi("A", null), kpi("B", 0.9), kpi("C", 0.1, 0)], [8, 1, 1]);
    expect(card.groups.map(({ score }) => score)).toEqual([null, 0.9, null]);
    expect(card.total).toBeCloseTo(0.9, 12);
  });

  it("speaks of the weights of groups where those do not fit", () => {
    const refused = () => groupedScorecard([kpi("A", 1), kpi("B", 1)], [1]);
    expect(refused).toThrow(refusal("lengthMismatch", /2 groups but 1 weights for them/));
  });

  it.each<[string, GroupedKpi[], number[] | undefined, number, DomainErrorCode]>([
    ["nothing measured", [kpi("A", null)], undefined, 1, "tooLittleData"],
    ["no KPIs", [], undefined, 1, "tooLittleData"],
    ["a weight too many", [kpi("A", 1)], [1, 1], 1, "lengthMismatch"],
    ["groups that all weigh 0", [kpi("A", 1)], [0], 1, "outOfRange"],
    ["a negative weight of a KPI", [kpi("A", 1), kpi("A", 1, -1)], undefined, 1, "outOfRange"],
    ["a negative cap", [kpi("A", 1)], undefined, -1, "outOfRange"],
  ])("refuses %s", (_, kpis, weights, cap, code) => {
    expect(() => groupedScorecard(kpis, weights, cap)).toThrow(refusal(code));
  });
});
