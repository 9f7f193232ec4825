import { plainFormula } from "../../../src/formulas/plainFormula";

const unknown = () => undefined;
const plain = (formula: string) => plainFormula(formula, unknown);

describe("a formula in Excel's own functions", () => {
  it("keeps what is around a call of ours, letter for letter", () => {
    expect(plain('= "KAM.MARGIN(1)" & (KAM.RETENTION( A1, B1 ,C1 )  + 1)')).toEqual({
      formula: '= "KAM.MARGIN(1)" & (((B1-C1)/A1)  + 1)',
    });
  });

  it("has brackets around an argument that is a calculation", () => {
    expect(plain("=KAM.RETENTION(A1+A2,(B1)*2,C1)")).toEqual({ formula: "=((((B1)*2)-C1)/(A1+A2))" });
  });

  it("values a customer without end, as the function does where it is told nothing more", () => {
    expect(plain("=KAM.CLV(A1,B1,C1)")).toEqual({ formula: "=(A1*B1/(1+C1-B1))" });
    expect(plain("=KAM.CLV(A1,B1,C1,TRUE)")).not.toHaveProperty("formula");
  });

  it("takes blank cells that were handed over as text for what they are", () => {
    expect(plain('=KAM.COMPLETENESS(IF(A1:A4="","",A1:A4))')).toEqual({
      formula: '=(SUMPRODUCT((A1:A4<>"")*(A1:A4<>0)*(A1:A4<>"n/a")*(A1:A4<>"-"))/(ROWS(A1:A4)*COLUMNS(A1:A4)))',
    });
  });

  it("says what one tag of a list has", () => {
    expect(plain("=VLOOKUP(C1,KAM.BALANCE(A1:A9,B1:B9),2,FALSE)")).toEqual({
      formula: '=IF(OR(C1="",COUNTIF(A1:A9,C1)=0),NA(),SUMIF(A1:A9,C1,B1:B9)/SUMIF(A1:A9,"?*",B1:B9))',
    });
  });

  it("does not exist for a function without an exact twin, nor for one that is given such a one", () => {
    expect(plain("=KAM.TREND(A1:A9)")).toEqual({ withoutTwin: ["TREND"] });
    expect(plain("=KAM.MARGIN(KAM.CONSISTENCY(A1:C3),2)")).toEqual({ withoutTwin: ["MARGIN", "CONSISTENCY"] });
  });

  it("does not exist for results of many rows inside of a sum, which a single one is not", () => {
    expect(plain("=SUM(KAM.SCORE(A1:C9,D1:F1))")).toEqual({ withoutTwin: ["SCORE"] });
    expect(plainFormula("=KAM.SCORE(A1:C9)", () => ({ rows: 9, columns: 3 }))).toEqual({ withoutTwin: ["SCORE"] });
  });

  it("does not exist for a way of counting that the twin does not know", () => {
    expect(plain('=KAM.SCORE(A1:C1,D1:F1,"zero")')).toEqual({ withoutTwin: ["SCORE"] });
    expect(plain('=KAM.WEIGHTS(A1:C1,"ranksum")')).toEqual({ withoutTwin: ["WEIGHTS"] });
  });
});
