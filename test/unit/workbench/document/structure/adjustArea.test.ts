import { formatArea, parseReference } from "../../../../../src/workbench/document/reference";
import { adjustArea } from "../../../../../src/workbench/document/structure/adjustArea";
import { cellAfter, cellBefore } from "../../../../../src/workbench/document/structure/cellPlaces";
import type { Place, StructureChange } from "../../../../../src/workbench/document/structure/StructureChange";

function place(address: string): Place {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(`${address} is no reference`);
  return { sheetName: parsed.sheetName ?? "Data", area: parsed.area };
}

function after(area: string, change: StructureChange): string[] {
  return adjustArea(place(area), change)
    .map((each) => (each.sheetName === "Data" ? "" : `${each.sheetName}!`) + formatArea(each.area))
    .sort();
}

const insert = (address: string, shift: "Down" | "Right" = "Down"): StructureChange => ({
  kind: "insert",
  place: place(address),
  shift,
});
const remove = (address: string, shift: "Up" | "Left" = "Up"): StructureChange => ({
  kind: "delete",
  place: place(address),
  shift,
});
const move = (from: string, to: string): StructureChange => ({ kind: "move", from: place(from), to: place(to) });

describe("what lies on cells", () => {
  it.each([
    ["stretches with rows inserted inside", "B2:C9", insert("4:4"), ["B2:C10"]],
    ["moves with rows inserted above", "B2:C9", insert("1:2"), ["B4:C11"]],
    ["stays when rows are inserted below", "B2:C9", insert("10:10"), ["B2:C9"]],
    ["comes apart where cells are inserted in some of its columns", "B2:C9", insert("C4:C5"), ["B2:B9", "C2:C11"]],
    ["shrinks with rows deleted", "B2:C9", remove("3:4"), ["B2:C7"]],
    ["goes with its last cell", "B2:C9", remove("1:20"), []],
    ["loses cells deleted in some of its columns", "B2:C9", remove("C2:C9"), ["B2:B9"]],
    ["loses cells that others move into from the right", "B2:E3", remove("B2:C2", "Left"), ["B2:C2", "B3:E3"]],
    ["goes with its cells when all are moved", "B2:C3", move("A1:D4", "F1:I4"), ["G2:H3"]],
    ["comes apart when some are moved", "B2:B5", move("B4", "D4"), ["B2:B3", "B5", "D4"]],
    ["is whole again when they come back", "B2:B3", move("D4:D5", "B2:B3"), []],
    ["loses cells that others are pasted on", "B2:B5", move("F1", "B5"), ["B2:B4"]],
    ["follows to another sheet", "B2:B5", move("Data!B4:B5", "Other!A1:A2"), ["B2:B3", "Other!A1:A2"]],
  ])("%s", (_, area, change, expected) => {
    expect(after(area, change)).toEqual(expected);
  });
});

describe("a cell", () => {
  it.each([
    ["moves down with rows inserted above", 4, insert("3:4"), 6],
    ["stays above inserted rows", 1, insert("3:4"), 1],
    ["moves up with rows deleted above", 4, remove("3:4"), 2],
    ["stays beside inserted cells", 4, insert("B3:C4"), 4],
  ])("%s, and is found where it was", (_, row, change, expected) => {
    expect(cellAfter("Data", { row, column: 0 }, change)).toEqual({ sheetName: "Data", row: expected, column: 0 });
    expect(cellBefore("Data", { row: expected, column: 0 }, change)).toEqual({ row, column: 0 });
  });

  it("is gone when its row is deleted", () => {
    expect(cellAfter("Data", { row: 3, column: 0 }, remove("3:4"))).toBeUndefined();
  });

  it("is new where rows were inserted", () => {
    expect(cellBefore("Data", { row: 3, column: 0 }, insert("3:4"))).toBeUndefined();
  });

  it("goes where it is pasted, over what was there, and leaves an empty one", () => {
    const change = move("Data!B2", "Other!D7");
    expect(cellAfter("Data", { row: 1, column: 1 }, change)).toEqual({ sheetName: "Other", row: 6, column: 3 });
    expect(cellAfter("Other", { row: 6, column: 3 }, change)).toBeUndefined();
    expect(cellBefore("Other", { row: 6, column: 3 }, change)).toEqual({ row: 1, column: 1 });
    expect(cellBefore("Data", { row: 1, column: 1 }, change)).toBeUndefined();
    expect(cellAfter("Data", { row: 8, column: 8 }, change)).toEqual({ sheetName: "Data", row: 8, column: 8 });
  });
});
