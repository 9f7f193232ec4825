import { canPick, cycledReference, withReference } from "../../../../src/workbench/page/grid/formulaPicking";
import { formulaReferences } from "../../../../src/workbench/page/grid/formulaReferences";

const atEnd = (text: string) => ({ text, start: text.length, end: text.length });

describe("canPick", () => {
  it.each(["=", "=SUM(", "=A1+", "=IF(A1>", "=SUM(A1, ", "=SUM(A1;", "=A1:", "=-", '="a"&'])(
    "takes a click for a reference after %s",
    (text) => {
      expect(canPick(atEnd(text))).toBe(true);
    },
  );

  it.each(["", "5+", "text(", "=A1", "=SUM(A1)", '="a+', "=SUM", "=A1 "])("does not after %j", (text) => {
    expect(canPick(atEnd(text))).toBe(false);
  });

  it("looks at the text before the caret only", () => {
    expect(canPick({ text: "=SUM()", start: 5 })).toBe(true);
    expect(canPick({ text: "=SUM()", start: 6 })).toBe(false);
  });
});

describe("withReference", () => {
  it("puts the reference in place of what is marked, and marks it", () => {
    const picked = withReference({ text: "=SUM()", start: 5, end: 5 }, "A1");
    expect(picked).toEqual({ text: "=SUM(A1)", start: 5, end: 7 });
    expect(withReference(picked, "B2:B10")).toEqual({ text: "=SUM(B2:B10)", start: 5, end: 11 });
  });
});

describe("F4", () => {
  const cycled = (text: string, start = text.length) => cycledReference({ text, start })?.text;

  it("fixes both, then the row, then the column, then nothing", () => {
    expect(cycled("=A1")).toBe("=$A$1");
    expect(cycled("=$A$1")).toBe("=A$1");
    expect(cycled("=A$1")).toBe("=$A1");
    expect(cycled("=$A1")).toBe("=A1");
  });

  it("changes both ends of an area and leaves the sheet's name alone", () => {
    expect(cycled("=SUM(A1:B2)", 7)).toBe("=SUM($A$1:$B$2)");
    expect(cycled("='Key accounts'!C3+1", 17)).toBe("='Key accounts'!$C$3+1");
  });

  it("fixes whole columns and rows or lets them go", () => {
    expect(cycled("=A:B")).toBe("=$A:$B");
    expect(cycled("=$3:$4")).toBe("=3:4");
  });

  it("does nothing where there is no reference at the caret, and none in a text", () => {
    expect(cycled("=A1+SUM(", 8)).toBeUndefined();
    expect(cycled("A1")).toBeUndefined();
  });
});

describe("formulaReferences", () => {
  it("gives the same cells the same colour, fixed or not, and others another", () => {
    const [first, second, third] = formulaReferences("=A1+B2:B3*$a$1");
    expect(first).toMatchObject({ start: 1, end: 3, area: { top: 0, left: 0, bottom: 0, right: 0 } });
    expect(second).toMatchObject({ start: 4, end: 9, area: { top: 1, left: 1, bottom: 2, right: 1 } });
    expect(third?.colour).toBe(first?.colour);
    expect(second?.colour).not.toBe(first?.colour);
  });

  it("knows the sheet a reference names, and finds none in texts and names", () => {
    expect(formulaReferences('=Data!C4&"A1"&TaxRate')).toMatchObject([{ sheetName: "Data" }]);
    expect(formulaReferences("A1")).toEqual([]);
  });
});
