import { LineAxis } from "../../../../src/workbench/page/grid/LineAxis";

describe("LineAxis", () => {
  const sizes = [10, 0, 30, 20];
  const axis = new LineAxis(4, (index) => sizes[index] ?? 0);

  it("places every line after those before it", () => {
    expect([0, 1, 2, 3].map((index) => axis.startOf(index))).toEqual([0, 10, 10, 40]);
    expect(axis.length).toBe(60);
  });

  it("finds the line under an offset, never a hidden one", () => {
    expect([0, 9, 10, 39, 40, 59].map((offset) => axis.indexAt(offset))).toEqual([0, 0, 2, 2, 3, 3]);
  });

  it("finds the last line beyond the end", () => {
    expect(axis.indexAt(1000)).toBe(3);
  });

  it("steps over hidden lines and stays at the edges", () => {
    expect(axis.neighbour(0, 1)).toBe(2);
    expect(axis.neighbour(2, -1)).toBe(0);
    expect(axis.neighbour(3, 1)).toBe(3);
    expect(axis.neighbour(0, -1)).toBe(0);
  });
});
