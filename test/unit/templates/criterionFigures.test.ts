import { readCriterionFigures, writeCriterionFigures } from "../../../src/templates/history/criterionFigures";

describe("scores per criterion in one cell", () => {
  it("are read as they were written", () => {
    const figures = [
      { criterion: "Product fit", figure: 8 },
      { criterion: "Growth potential", figure: 6.5 },
    ];
    expect(writeCriterionFigures(figures)).toBe("Product fit 8; Growth potential 6.5");
    expect(readCriterionFigures(writeCriterionFigures(figures))).toEqual(figures);
  });

  it("are read with commas between them and a decimal comma, as people type them", () => {
    expect(readCriterionFigures("Fit 20, potential 30,5")).toEqual([
      { criterion: "Fit", figure: 20 },
      { criterion: "potential", figure: 30.5 },
    ]);
  });

  it("are kept apart where a criterion's name has the signs that part them", () => {
    expect(readCriterionFigures(writeCriterionFigures([{ criterion: "Fit, or need; now", figure: 7 }]))).toEqual([
      { criterion: "Fit or need now", figure: 7 },
    ]);
  });

  it("pass over what ends in no figure", () => {
    expect(readCriterionFigures("no scores; Fit 7")).toEqual([{ criterion: "Fit", figure: 7 }]);
    expect(readCriterionFigures("")).toEqual([]);
  });
});
