import { LineAxis } from "../../../../src/workbench/page/grid/LineAxis";

describe("LineAxis", () => {
  /** Four lines of 10, 0, 30 and 20 pixels. */
  const axis = new LineAxis(
    4,
    20,
    new Map([
      [2, 30],
      [1, 0],
      [0, 10],
    ]),
  );

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

  it("places the last of a million rows, two of which are unusual", () => {
    const rows = new LineAxis(
      1_048_576,
      20,
      new Map([
        [5, 100],
        [1000, 0],
      ]),
    );
    expect(rows.startOf(1_048_575)).toBe(1_048_575 * 20 + 80 - 20);
    expect(rows.indexAt(1_048_575 * 20 + 60)).toBe(1_048_575);
    expect(rows.indexAt(5 * 20 + 99)).toBe(5);
  });
});
