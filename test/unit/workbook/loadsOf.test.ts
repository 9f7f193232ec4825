import type { PlanStep } from "../../../src/templates/SheetPlan";
import { loadsOf } from "../../../src/workbook/loadsOf";

const write = (address: string, rows: number): PlanStep => ({
  kind: "write",
  address,
  cells: Array.from({ length: rows }, (_, i) => [`row ${i}`]),
});

describe("loadsOf", () => {
  it("sends everything at once where it is small enough", () => {
    const steps = [write("A1:A2", 2), write("B1:B2", 2)];
    expect(loadsOf(steps)).toEqual([steps]);
  });

  it("splits a large write between its rows, and keeps their order", () => {
    const loads = loadsOf([write("B15:B18", 4)], 60);
    expect(loads.flat().map((step) => ("address" in step ? step.address : ""))).toEqual([
      "B15:B15",
      "B16:B16",
      "B17:B17",
      "B18:B18",
    ]);
    expect(loads.flat().flatMap((step) => (step.kind === "write" ? step.cells.flat() : []))).toEqual([
      "row 0",
      "row 1",
      "row 2",
      "row 3",
    ]);
  });

  it("makes no load larger than allowed, unless one row alone is", () => {
    for (const load of loadsOf([write("A1:A100", 100), write("B1:B9", 9)], 500))
      expect(JSON.stringify(load).length).toBeLessThan(600);
  });
});
