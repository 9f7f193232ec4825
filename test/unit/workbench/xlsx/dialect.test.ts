import { fromFileFormula, toFileFormula } from "../../../../src/workbench/xlsx/formulas/dialect";

const INSIDE = { tableName: "Accounts" };

describe("a formula in a file", () => {
  it.each([
    ["a function of Excel 2007 as it is", "=SUM(A1:A3)", "SUM(A1:A3)"],
    ["a later function with a mark", "=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["its name in capitals", "=xlookup(A1,B1:B3,C1:C3)", "_xlfn.XLOOKUP(A1,B1:B3,C1:C3)"],
    [
      "SORT and FILTER with two marks",
      "=SORT(FILTER(A1:A3,B1:B3))",
      "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))",
    ],
    [
      "the old functions with dots without",
      "=NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)",
      "NETWORKDAYS.INTL(A1,B1)+ERROR.TYPE(C1)",
    ],
    ["a custom function with the mark of add-ins", "=KAM.SCORE(B2:D2,B1:D1)", "_xldudf_KAM_SCORE(B2:D2,B1:D1)"],
    ["the names a LET gives", "=LET(x,A1,x*x)", "_xlfn.LET(_xlpm.x,A1,_xlpm.x*_xlpm.x)"],
    ["a name only from where a LET gives it", "=x+LET(x,x,x)", "x+_xlfn.LET(_xlpm.x,x,_xlpm.x)"],
    [
      "a function a LET names",
      "=LET(f,LAMBDA(a,a+1),f(2))",
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1),_xlpm.f(2))",
    ],
    ["a parameter that may be left out", "=LAMBDA(a,[b],a+b)(1)", "_xlfn.LAMBDA(_xlpm.a,_xlop.b,_xlpm.a+_xlpm.b)(1)"],
    ["what a formula spilled", "=SUM(Data!B2#)", "SUM(_xlfn.ANCHORARRAY(Data!B2))"],
    ["a text that only looks like a function", '="STDEV.S(A1)"', '"STDEV.S(A1)"'],
  ])("holds %s", (_, shown, file) => {
    expect(toFileFormula(shown).text).toBe(file);
    expect(fromFileFormula(file, true)).toBe(shown.replace("xlookup", "XLOOKUP"));
  });

  it("names the table of a cell inside it, and the row", () => {
    expect(toFileFormula("=[@Score]*[@[Weight (%)]]", INSIDE).text).toBe(
      "Accounts[[#This Row],[Score]]*Accounts[[#This Row],[Weight (%)]]",
    );
    expect(fromFileFormula("Accounts[[#This Row],[Score]]+Other[[#This Row],[Score]]", false, INSIDE)).toBe(
      "=[@Score]+Other[@Score]",
    );
  });

  it("leaves references to columns of named tables as they are written", () => {
    expect(toFileFormula("=SUM(Accounts[[#Totals],[the two ]])").text).toBe("SUM(Accounts[[#Totals],[the two ]])");
  });
});

describe("a formula that is not marked as dynamic", () => {
  it.each([
    ["a range where one value is wanted", "ABS(A1:A3)", "=ABS(@A1:A3)"],
    ["a range in a calculation", "A1:A3*2", "=@A1:A3*2"],
    ["a range alone", "A1:A3", "=@A1:A3"],
    ["a function of someone else, which may give several values", "THEIRS(1)", "=@THEIRS(1)"],
  ])("takes one cell of %s, shown as @, and is saved the same", (_, file, shown) => {
    expect(fromFileFormula(file, false)).toBe(shown);
    expect(toFileFormula(shown)).toEqual({ text: file, isDynamic: false });
  });

  it("spells out an @ that does not go without saying", () => {
    expect(fromFileFormula("SUM(_xlfn.SINGLE(A1:A3))", false)).toBe("=SUM(@A1:A3)");
    expect(toFileFormula("=SUM(@A1:A3)")).toEqual({ text: "SUM(_xlfn.SINGLE(A1:A3))", isDynamic: false });
  });

  it.each([
    "SUM(A1:A3)",
    "SUMPRODUCT((A1:A3>0)*B1:B3)",
    "VLOOKUP(A1,C1:D9,2,FALSE)",
    "IF(A1>0,SUM(B1:B3),C1)",
    "INDEX(A1:A9,3)",
  ])("is what %s stays: its functions take whole ranges", (file) => {
    expect(fromFileFormula(file, false)).toBe(`=${file}`);
    expect(toFileFormula(`=${file}`)).toEqual({ text: file, isDynamic: false });
  });
});

describe("a formula is marked as dynamic", () => {
  it.each([
    ["it calculates with a range", "=SUM(A1:A3*B1:B3)"],
    ["it gives a range", "=A1:A3"],
    ["a function may give several values", "=UNIQUE(A1:A3)"],
    ["it calls a custom function", "=KAM.RANK(A1:A3)"],
    ["it works through a range item by item", "=SUM(LEN(A1:A3))"],
    ["a name stands for several cells", "=ABS(Scores)"],
  ])("when %s", (_, shown) => {
    expect(toFileFormula(shown, { isManyCells: (name) => name === "Scores" }).isDynamic).toBe(true);
  });

  it("and then an @ is always spelt out", () => {
    expect(toFileFormula("=UNIQUE(A1:A3)*@B1:B3").text).toBe("_xlfn.UNIQUE(A1:A3)*_xlfn.SINGLE(B1:B3)");
  });
});
