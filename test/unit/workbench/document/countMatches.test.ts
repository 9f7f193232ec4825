import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";
const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

/** In A the numbers from 1 to 100, in B "odd" or "even"; from row 102 on a formula in each row. */
function counting(formulas: readonly string[]): { document: WorkbookDocument; counts: () => unknown[] } {
  const document = new WorkbookDocument();
  const rows = Array.from({ length: 100 }, (_, i) => [i + 1, i % 2 === 0 ? "odd" : "even"]);
  document.cells.write(SHEET, { top: 0, left: 0, bottom: 99, right: 1 }, rows);
  formulas.forEach((formula, i) => document.cells.write(SHEET, cell(101 + i, 0), [[formula]]));
  return { document, counts: () => formulas.map((_, i) => document.valueAt(SHEET, 101 + i, 0)) };
}

describe("counting in a long column", () => {
  it.each([
    ['=COUNTIF(A1:A100,">40")', 60],
    ['=COUNTIF(A1:A100,">=40")', 61],
    ['=COUNTIF(A1:A100,"<40")', 39],
    ['=COUNTIF(A1:A100,"<=40")', 40],
    ['=COUNTIF(A1:A100,">100")', 0],
    ['=COUNTIF(A1:A100,"<1000")', 100],
    ['=COUNTIF(A1:A100,"<>40")', 99],
    ['=COUNTIF(A1:B100,">40")', 60],
    ['=COUNTIFS(A1:A100,">=41",B1:B100,"<>even")', 30],
    ['=COUNTIFS(B1:B100,"even",A1:A100,"<=41")', 20],
    ['=COUNTIFS(A1:A100,">10",A1:A100,"<=20",B1:B100,"odd")', 5],
  ])("%s is %d", (formula, count) => {
    expect(counting([formula]).counts()).toEqual([count]);
  });

  it("tells formulas apart that ask the same of a column but for one word or one number", () => {
    const asked = ['">90",B1:B100,"odd"', '">90",B1:B100,"even"', '">97",B1:B100,"even"'];
    expect(counting(asked.map((pairs) => `=COUNTIFS(A1:A100,${pairs})`)).counts()).toEqual([5, 5, 2]);
  });

  it("counts again when a number or a word has changed", () => {
    const { document, counts } = counting(['=COUNTIF(A1:A100,">40")', '=COUNTIFS(A1:A100,">40",B1:B100,"odd")']);
    expect(counts()).toEqual([60, 30]);
    document.cells.write(SHEET, cell(0, 0), [[1000]]);
    document.cells.write(SHEET, cell(98, 1), [["even"]]);
    expect(counts()).toEqual([61, 30]);
  });
});
