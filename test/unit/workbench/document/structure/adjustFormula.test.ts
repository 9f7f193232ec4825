import { parseReference } from "../../../../../src/workbench/document/reference";
import { adjustFormula } from "../../../../../src/workbench/document/structure/adjustFormula";
import type { Place, StructureChange } from "../../../../../src/workbench/document/structure/StructureChange";

/** "Data!2:3" as the place it names. */
function place(address: string): Place {
  const parsed = parseReference(address);
  if (!parsed) throw new Error(`${address} is no reference`);
  return { sheetName: parsed.sheetName ?? "Data", area: parsed.area };
}

const inserted = (address: string, shift: "Down" | "Right" = "Down"): StructureChange => ({
  kind: "insert",
  place: place(address),
  shift,
});
const deleted = (address: string, shift: "Up" | "Left" = "Up"): StructureChange => ({
  kind: "delete",
  place: place(address),
  shift,
});
const moved = (from: string, to: string): StructureChange => ({ kind: "move", from: place(from), to: place(to) });

/** A formula that stands on the sheet Data and stays there. */
function onData(formula: string, change: StructureChange): string {
  return adjustFormula(formula, { before: "Data", after: "Data" }, change);
}

describe("when rows are inserted", () => {
  it.each([
    ["inside a range it stretches", "=SUM(A2:A9)", "5:6", "=SUM(A2:A11)"],
    ["at a range's first row it moves", "=SUM(A2:A9)", "2:2", "=SUM(A3:A10)"],
    ["at a range's last row it stretches", "=SUM(A2:A9)", "9:9", "=SUM(A2:A10)"],
    ["directly below a range it stays", "=SUM(A2:A9)", "10:10", "=SUM(A2:A9)"],
    ["a cell below moves", "=A5", "3:3", "=A6"],
    ["a cell above stays", "=A2", "3:3", "=A2"],
    ["absolute references follow as well", "=$A$5+A$5+$A5", "1:1", "=$A$6+A$6+$A6"],
    ["whole columns stay whole", "=SUM(A:B)", "3:3", "=SUM(A:B)"],
    ["whole columns written as rows 1 to the last stay whole", "=SUM(A1:A1048576)", "3:3", "=SUM(A1:A1048576)"],
    ["whole rows move", "=SUM(3:4)", "1:1", "=SUM(4:5)"],
    ["whole rows stretch", "=SUM($3:$5)", "4:4", "=SUM($3:$6)"],
    ["a range to the sheet's end stays there", "=SUM(A2:A1048576)", "1:1", "=SUM(A3:A1048576)"],
    ["the sheet's last cell is pushed off", "=A1048576", "1:1", "=#REF!"],
    ["the formula that spills is followed", "=SUM(B5#)", "2:3", "=SUM(B7#)"],
    ["each end of a calculated range follows", "=SUM(A2:INDEX(A2:A9,3))", "1:1", "=SUM(A3:INDEX(A3:A10,3))"],
    ["texts, names and structured references stay", '="A5"&Rate&[@Score]&T[A5]', "1:1", '="A5"&Rate&[@Score]&T[A5]'],
    ["functions that look like cells stay", "=LOG10(A5)", "1:1", "=LOG10(A6)"],
  ])("%s", (_, formula, rows, expected) => {
    expect(onData(formula, inserted(rows))).toBe(expected);
  });

  it.each([
    ["a reference to that sheet follows, from wherever", "=Data!A5", "=Data!A6"],
    ["in any case", "=data!A5", "=data!A6"],
    ["a reference to the formula's own sheet stays", "=A5", "=A5"],
    ["a reference to a third sheet stays", "=Other!A5", "=Other!A5"],
    ["a reference through several sheets stays", "=SUM(Data:Other!A5)", "=SUM(Data:Other!A5)"],
    ["a reference to another workbook stays", "=[Book.xlsx]Data!A5", "=[Book.xlsx]Data!A5"],
  ])("on another sheet, %s", (_, formula, expected) => {
    expect(adjustFormula(formula, { before: "Report", after: "Report" }, inserted("1:1"))).toBe(expected);
  });

  it("keeps the quotes of a sheet's name", () => {
    const change = inserted("'Key accounts'!1:1");
    expect(onData("='Key accounts'!B2:C3", change)).toBe("='Key accounts'!B3:C4");
  });
});

describe("when columns are inserted", () => {
  it.each([
    ["a range stretches", "=SUM(B2:D2)", "=SUM(B2:E2)"],
    ["a cell behind moves", "=D9", "=E9"],
    ["whole columns move", "=SUM(D:D)", "=SUM(E:E)"],
    ["whole columns stretch", "=SUM(B:D)", "=SUM(B:E)"],
    ["whole rows stay", "=SUM(2:3)", "=SUM(2:3)"],
  ])("%s", (_, formula, expected) => {
    expect(onData(formula, inserted("C:C", "Right"))).toBe(expected);
  });
});

describe("when cells are inserted", () => {
  it.each([
    ["a range as wide as they are stretches", "=SUM(B2:B9)", "=SUM(B2:B11)"],
    ["a range wider than they are stays", "=SUM(A2:B9)", "=SUM(A2:B9)"],
    ["a range beside them stays", "=SUM(C2:C9)", "=SUM(C2:C9)"],
    ["a cell below moves", "=B5", "=B7"],
  ])("%s", (_, formula, expected) => {
    expect(onData(formula, inserted("B4:B5"))).toBe(expected);
  });

  it("to the right, a range as high as they are moves", () => {
    expect(onData("=SUM(B4:D5)+SUM(B4:D6)", inserted("A4:A5", "Right"))).toBe("=SUM(C4:E5)+SUM(B4:D6)");
  });
});

describe("when rows are deleted", () => {
  it.each([
    ["a range shrinks by those inside", "=SUM(A2:A9)", "4:5", "=SUM(A2:A7)"],
    ["a range loses its first rows", "=SUM(A4:A9)", "3:5", "=SUM(A3:A6)"],
    ["a range loses its last rows", "=SUM(A2:A9)", "8:12", "=SUM(A2:A7)"],
    ["a range of which one row is left keeps two corners", "=SUM(A2:A3)", "3:3", "=SUM(A2:A2)"],
    ["a range below moves up", "=SUM(A6:A9)", "2:3", "=SUM(A4:A7)"],
    ["a cell that is gone is #REF!", "=A4+B9", "4:4", "=#REF!+B8"],
    ["a range that is gone is #REF!", "=SUM(A4:A5,B9)", "4:5", "=SUM(#REF!,B7)"],
    ["the sheet's name stays before #REF!", "=Data!A4*2", "4:4", "=Data!#REF!*2"],
    ["a spill whose formula is gone is #REF!", "=SUM(A4#)", "4:4", "=SUM(#REF!)"],
    ["whole columns stay", "=SUM(A:A)", "4:4", "=SUM(A:A)"],
    ["whole rows that are gone are #REF!", "=SUM($4:$4)", "4:4", "=SUM(#REF!)"],
    ["a range to the sheet's end becomes shorter", "=SUM(A9:A1048576)", "4:4", "=SUM(A8:A1048575)"],
    ["what was #REF! stays so", "=Data!#REF!+#REF!+A9", "4:4", "=Data!#REF!+#REF!+A8"],
  ])("%s", (_, formula, rows, expected) => {
    expect(onData(formula, deleted(rows))).toBe(expected);
  });
});

describe("when cells are deleted", () => {
  it("those to the right come nearer, in these rows only", () => {
    expect(onData("=D4+D9+SUM(A4:D4)+SUM(A3:D4)", deleted("B4:C4", "Left"))).toBe("=B4+D9+SUM(A4:B4)+SUM(A3:D4)");
  });

  it("a cell among them is #REF!", () => {
    expect(onData("=B4+B5", deleted("B4:C4", "Left"))).toBe("=#REF!+B5");
  });
});

describe("when cells are cut and pasted", () => {
  it.each([
    ["a reference to them follows", "=B2*2", "B2", "D7", "=D7*2"],
    ["its dollars are kept", "=$B2+B$2", "B2", "D7", "=$D7+D$7"],
    ["a range among them follows as a whole", "=SUM(B2:B4)", "A1:B9", "D1:E9", "=SUM(E2:E4)"],
    ["a reference to what stood at the target is #REF!", "=D7*2", "B2", "D7", "=#REF!*2"],
    ["a range's last row takes it along", "=SUM(A1:A10)", "A10", "A12", "=SUM(A1:A12)"],
    ["a range's last row makes it shorter", "=SUM(A1:A10)", "A10", "A5", "=SUM(A1:A5)"],
    ["a range's first row takes it along", "=SUM(A3:A10)", "A3", "A1", "=SUM(A1:A10)"],
    ["a range's first row moved past its last one is let be", "=SUM(A3:A10)", "A3", "A12", "=SUM(A3:A10)"],
    ["a range's last column takes it along", "=SUM(A1:C1)", "C1", "E1", "=SUM(A1:E1)"],
    ["a part of its edge leaves a range as it is", "=SUM(A1:B10)", "A10", "A12", "=SUM(A1:B10)"],
    ["a row out of its middle leaves a range as it is", "=SUM(A1:A10)", "A5", "A20", "=SUM(A1:A10)"],
    ["an end moved to the side leaves a range as it is", "=SUM(A1:A10)", "A10", "C10", "=SUM(A1:A10)"],
    ["cells pasted into a range leave it as it is", "=SUM(A1:A10)", "C5", "A5", "=SUM(A1:A10)"],
    ["cells pasted over a range's end and beyond cut it short", "=SUM(A1:A10)", "C10:C12", "A10:A12", "=SUM(A1:A9)"],
    ["references to other cells stay", "=A1+Other!B2", "B2", "D7", "=A1+Other!B2"],
    ["a spill's formula is followed", "=SUM(B2#)", "B2", "D7", "=SUM(D7#)"],
  ])("%s", (_, formula, from, to, expected) => {
    expect(onData(formula, moved(from, to))).toBe(expected);
  });

  it("to another sheet, references name it", () => {
    const change = moved("Data!B2:B4", "'Key accounts'!C1:C3");
    expect(onData("=B2+SUM(Data!B2:B3)+B5", change)).toBe("='Key accounts'!C1+SUM('Key accounts'!C1:C2)+B5");
    expect(onData("='Key accounts'!C2", change)).toBe("='Key accounts'!#REF!");
  });

  it("a formula that comes to another sheet keeps what it refers to", () => {
    const change = moved("Data!B2:B4", "Other!C1:C3");
    const arrived = adjustFormula("=A1+B3+Other!D9+Rate", { before: "Data", after: "Other" }, change);
    expect(arrived).toBe("=Data!A1+C2+Other!D9+Rate");
  });
});
