import { columnLetters } from "../../../../src/workbench/document/reference";
import type { CellValue } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { calculatedByIronCalc } from "../../../engines/ironCalc";
import { CELLS, EXAMPLES, type Example } from "../../../engines/nativeFunctions";

const SHEET = "{1}";
/** Formulas stand below each other, with room for what spills. */
const FIRST_ROW = 20;
const ROOM = 8;
const COLUMN = 9;

const examples = Object.values(EXAMPLES).flat();
const rowOf = (each: Example): number => FIRST_ROW + ROOM * examples.indexOf(each);
const rowsOf = ({ value }: Example): readonly (readonly unknown[])[] => (typeof value === "object" ? value : [[value]]);

describe("functions of Excel", () => {
  const document = new WorkbookDocument();
  let byIronCalc: Readonly<Record<string, string>> = {};

  beforeAll(() => {
    document.cells.write(SHEET, { top: 0, left: 0, bottom: CELLS.length - 1, right: 6 }, CELLS);
    const inputs: Record<string, string> = {};
    CELLS.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        if (cell !== null && cell !== "")
          inputs[`${columnLetters(column)}${row + 1}`] = String(cell).toUpperCase() === "TRUE" ? "TRUE" : String(cell);
      }),
    );
    for (const each of examples) {
      const row = rowOf(each);
      document.cells.write(SHEET, { top: row, left: COLUMN, bottom: row, right: COLUMN }, [[each.formula]]);
      if (each.notCompared !== undefined) continue;
      rowsOf(each).forEach((cells, down) =>
        cells.forEach((_, across) => {
          inputs[`${columnLetters(COLUMN + across)}${row + down + 1}`] = down + across === 0 ? each.formula : "";
        }),
      );
    }
    byIronCalc = calculatedByIronCalc(inputs);
  });

  for (const [family, some] of Object.entries(EXAMPLES)) {
    describe(family, () => {
      it.each(some.map((each) => [each.formula, each] as const))("%s", (_, each) => {
        const shown = rowsOf(each).map((cells, down) =>
          cells.map((__, across) => plain(document.valueAt(SHEET, rowOf(each) + down, COLUMN + across))),
        );
        rowsOf(each).forEach((cells, down) =>
          cells.forEach((wanted, across) => expectSame(shown[down]?.[across], wanted)),
        );
        if (each.notCompared !== undefined) return;
        rowsOf(each).forEach((cells, down) =>
          cells.forEach((wanted, across) => {
            const other = byIronCalc[`${columnLetters(COLUMN + across)}${rowOf(each) + down + 1}`] ?? "";
            if (typeof wanted === "number") expect(Number(other.replace(/,/g, ""))).toBeCloseTo(wanted, 4);
            else expect(other).toBe(String(wanted).replace(/^(true|false)$/, (word) => word.toUpperCase()));
          }),
        );
      });
    });
  }
});

function plain(value: CellValue): unknown {
  return typeof value === "object" ? value.error : value;
}

function expectSame(value: unknown, wanted: unknown): void {
  if (typeof wanted === "number" && typeof value === "number") expect(value).toBeCloseTo(wanted, 12);
  else expect(value).toBe(wanted);
}
