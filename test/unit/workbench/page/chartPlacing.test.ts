import { axisDays } from "../../../../src/workbench/page/charts/axisDays";
import { axisScale } from "../../../../src/workbench/page/charts/axisScale";
import { draggedBox } from "../../../../src/workbench/page/charts/chartPlace";

describe("an axis of days", () => {
  // 31 January 2026 is day 46053; its February has 28 days, its March 31.
  it.each([
    ["names every day where there is room", [46053, 46056], 5, [46053, 46054, 46055, 46056]],
    ["else every second, every week, every second week", [46053, 46074], 4, [46053, 46060, 46067, 46074]],
    ["else every month, on its own last day where it is shorter", [46053, 46112], 3, [46053, 46081, 46112]],
    ["names a single day", [46053, 46053], 5, [46053]],
    ["names none where there are none", [], 5, []],
  ])("%s", (_, days, mostNames, named) => {
    expect(axisDays(days, mostNames).named).toEqual(named);
  });

  it("runs from the first to the last, and around a single one", () => {
    expect(axisDays([46060, 46053], 5)).toMatchObject({ first: 46053, last: 46060 });
    expect(axisDays([46053], 5)).toMatchObject({ first: 46052, last: 46054 });
  });
});

/** https://peltiertech.com/how-excel-calculates-automatic-chart-axis-limits/ */
describe("an axis nobody set", () => {
  const free = { minimum: "", maximum: "", majorUnit: "" } as const;

  it.each([
    [
      "starts at zero and ends at the first step above the largest value and a twentieth of the spread",
      [0, 10],
      10,
      [0, 12, 2],
    ],
    ["needs no further step where that twentieth fits in", [1, 9], 10, [0, 10, 1]],
    ["starts near the values where they are within a sixth of the largest", [95, 97, 99], 5, [94, 100, 2]],
    ["reaches to both sides of zero", [-3, 7], 10, [-4, 8, 2]],
    ["ends at zero where all values are below it", [-8, -2], 10, [-9, 0, 1]],
    ["takes a single value for the distance from zero", [5], 10, [0, 6, 1]],
    ["counts in parts of one", [0.2, 0.71], 10, [0, 0.8, 0.1]],
    ["runs to one without any value", [], 5, [0, 1, 0.2]],
  ])("%s", (_, numbers, mostSteps, [minimum, maximum, unit]) => {
    expect(axisScale(numbers, free, mostSteps)).toEqual({ minimum, maximum, unit });
  });

  it("counts its steps from a minimum that someone set", () => {
    expect(axisScale([60, 150], { ...free, minimum: 50, majorUnit: 20 }, 10)).toEqual({
      minimum: 50,
      maximum: 170,
      unit: 20,
    });
  });
});

describe("a chart that is dragged", () => {
  const box = { left: 100, top: 50, width: 200, height: 120 };

  it("moves as a whole, but not off the sheet", () => {
    expect(draggedBox(box, "move", -150, 30)).toEqual({ left: 0, top: 80, width: 200, height: 120 });
  });

  it("keeps the opposite corner where it was", () => {
    expect(draggedBox(box, "nw", 40, 20)).toEqual({ left: 140, top: 70, width: 160, height: 100 });
    expect(draggedBox(box, "se", 40, 20)).toEqual({ left: 100, top: 50, width: 240, height: 140 });
  });

  it("does not turn inside out", () => {
    expect(draggedBox(box, "w", 500, 0)).toEqual({ left: 260, top: 50, width: 40, height: 120 });
  });
});
