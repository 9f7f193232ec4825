import { argumentTexts, kamCallsIn } from "../../../src/formulas/kamCalls";
import type { Notation } from "../../../src/formulas/parseFormula";

const namesIn = (formula: string, notation?: Notation) => kamCallsIn(formula, notation).map(({ name }) => name);

describe("calls of our functions", () => {
  it("are found inside other functions, the outermost first, with what is left out between commas", () => {
    const formula = '=IFNA(KAM.RANK(KAM.SCORE(B2:F2,,"skip"),$H$2:$H$9),"")';
    expect(kamCallsIn(formula).map((call) => [call.name, argumentTexts(call, formula)])).toEqual([
      ["RANK", ['KAM.SCORE(B2:F2,,"skip")', "$H$2:$H$9"]],
      ["SCORE", ["B2:F2", "", '"skip"']],
    ]);
  });

  it("keep the brackets and the spill mark of their arguments", () => {
    const formula = "=KAM.HHI( (A1:A3,C1) )+KAM.NPS(H15#,(B1+1)*2)";
    expect(kamCallsIn(formula).map((call) => argumentTexts(call, formula))).toEqual([
      ["(A1:A3,C1)"],
      ["H15#", "(B1+1)*2"],
    ]);
  });

  it("have a place for an argument that is left out", () => {
    const [call] = kamCallsIn("=KAM.SCORE(B2:F2,,5)");
    expect(call?.arguments.map((each) => each?.type)).toEqual(["ReferenceIdentifier", undefined, "Literal"]);
  });

  it.each(["=_xldudf_KAM_SCORE(B2:F2)", "=_xll.KAM.SCORE(B2:F2)", "=kam.score(B2:F2)"])(
    "are found as Excel and other programs write them: %s",
    (formula) => {
      expect(namesIn(formula)).toEqual(["SCORE"]);
    },
  );

  it("are found where cells are named by rows and columns, in a LET and in the arguments of a LAMBDA", () => {
    expect(namesIn("=KAM.SCORE(RC[-5]:RC[-1],R12C3:R12C7)", "R1C1")).toEqual(["SCORE"]);
    expect(namesIn("=LET(x,KAM.SCORE(A1:B1),x*2)")).toEqual(["SCORE"]);
    expect(namesIn("=LAMBDA(x,x+1)(KAM.SCORE(A1:B1))")).toEqual(["SCORE"]);
  });

  it.each(['="KAM.SCORE(B2)"', "KAM.SCORE(B2)", "='KAM.SCORE'!B2", "=KAM.SCORE(B2"])(
    "are not found in what is no call: %s",
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
