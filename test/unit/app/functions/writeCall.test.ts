import { writeCall, type CallParameter } from "../../../../src/app/functions/writeCall";

const needed = (name: string): CallParameter => ({ name, optional: false, isText: false });
const optional = (name: string, isText = false): CallParameter => ({ name, optional: true, isText });
const SCORE = [needed("scores"), optional("weights"), optional("missing", true), optional("min")];
const here = { decimalSign: ".", sheetName: "Sheet1" } as const;

const formula = (typed: readonly string[], writing: Parameters<typeof writeCall>[3] = here) =>
  writeCall("SCORE", SCORE, typed, writing).formula;

describe("a call that is filled in", () => {
  it("leaves out arguments that are empty at the end, and keeps the place of those between", () => {
    expect(formula(["B2:D2"])).toBe("=KAM.SCORE(B2:D2)");
    expect(formula(["B2:D2", "", "", "0"])).toBe("=KAM.SCORE(B2:D2,,,0)");
    expect(formula(["B2:D2", " ", ""])).toBe("=KAM.SCORE(B2:D2)");
  });

  it("names what is needed and has nothing yet", () => {
    expect(writeCall("FIT", [needed("cells"), needed("values"), optional("weights")], ["", "1"], here)).toEqual({
      formula: "=KAM.FIT(,1)",
      missing: ["cells"],
    });
  });

  it("writes cells of its own sheet without the sheet's name, those of any other with it", () => {
    expect(formula(["Sheet1!B2:D2", "Sheet2!$A$1:$C$1"])).toBe("=KAM.SCORE(B2:D2,Sheet2!$A$1:$C$1)");
    const quoted = { decimalSign: ".", sheetName: "Anna's list" } as const;
    expect(formula(["'Anna''s list'!B:B", "Sheet1!A1"], quoted)).toBe("=KAM.SCORE(B:B,Sheet1!A1)");
    expect(formula(["Sheet1!B2"], { decimalSign: ".", sheetName: null })).toBe("=KAM.SCORE(Sheet1!B2)");
  });

  it("keeps a sheet's name before what is no range of it alone", () => {
    expect(formula(["Sheet1!B2+Sheet1!B3"])).toBe("=KAM.SCORE(Sheet1!B2+Sheet1!B3)");
  });

  it("reads a number as the user's language writes it", () => {
    const german = { decimalSign: ",", sheetName: "Sheet1" } as const;
    expect(formula(["B2:D2", "", "", "0,5"], german)).toBe("=KAM.SCORE(B2:D2,,,0.5)");
    expect(formula(["B2:D2", "", "", "0.5"])).toBe("=KAM.SCORE(B2:D2,,,0.5)");
    expect(formula(["B2:D2", "", "", "-3"], german)).toBe("=KAM.SCORE(B2:D2,,,-3)");
  });

  it("puts a word in quotes where the argument takes words, and nowhere else", () => {
    expect(formula(["accounts", "", "zero"])).toBe('=KAM.SCORE(accounts,,"zero")');
    expect(formula(["B2", "", '"zero"'])).toBe('=KAM.SCORE(B2,,"zero")');
    expect(formula(["B2", "", "C1"])).toBe("=KAM.SCORE(B2,,C1)");
  });

  it("takes what begins with an equals sign for what stands after it", () => {
    expect(formula(["=SUM(B2:D2)"])).toBe("=KAM.SCORE(SUM(B2:D2))");
  });
});
