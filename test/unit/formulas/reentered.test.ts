import { reentered } from "../../../src/formulas/reentered";

describe("a formula that is entered again", () => {
  it.each([
    '=KAM.SCORE( A1:B1 , , "skip")',
    "=IF(A1='KAM.SCORE'!B2,\"_xldudf_KAM_SCORE(\",kam_weights)",
    "=SUM(A1:B1)",
  ])("keeps its text: %s", (formula) => {
    expect(reentered(formula)).toBe(formula);
  });

  it("names our functions as Excel knows them, also inside of others", () => {
    expect(reentered("=IFNA(_xldudf_KAM_RANK(_xldudf_KAM_SCORE(A1:B1),C1:C9),0)")).toBe(
      "=IFNA(KAM.RANK(KAM.SCORE(A1:B1),C1:C9),0)",
    );
  });

  it("leaves functions of others alone", () => {
    expect(reentered("=_xldudf_OTHER_SCORE(A1)")).toBe("=_xldudf_OTHER_SCORE(A1)");
  });
});
