import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

/** What formulas show in an Excel of a locale. */
function shown(locale: string, formulas: readonly string[]): unknown[] {
  const document = new WorkbookDocument({ locale });
  formulas.forEach((formula, row) => document.enter(SHEET, row, 0, formula));
  return formulas.map((_, row) => document.valueAt(SHEET, row, 0));
}

// As German Excel shows them; formulas are in English, as add-ins write them.
it("formulas write numbers into texts with a decimal comma, thousands with a point", () => {
  expect(
    shown("de-DE", [
      '="Punktzahl "&8.6',
      "=FIXED(8.25,1)",
      "=FIXED(-1234.5,2)",
      "=FIXED(1234.5)",
      "=FIXED(1234.5,1,TRUE)",
      "=FIXED(1250,-2)",
      "=FIXED(1.005,2)",
      '=1&"; "&0.5',
    ]),
  ).toEqual(["Punktzahl 8,6", "8,3", "-1.234,50", "1.234,50", "1234,5", "1.300", "1,01", "1; 0,5"]);
});

it("formulas write them with a point where decimals have one", () => {
  expect(shown("en-US", ['="Score "&8.6', "=FIXED(1234.5,1)"])).toEqual(["Score 8.6", "1,234.5"]);
});
