import fc from "fast-check";
import type { CellValue } from "../../src/workbench/document/model";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { COLUMNS, ROWS, operation, run, workbook } from "./anyOperations";

/** All of the workbook but what someone looks at, with the values of its cells. */
function seen(document: WorkbookDocument): unknown {
  const { sheets, ...rest } = document.snapshot();
  return {
    ...rest,
    activeSheetId: undefined,
    sheets: sheets.map((sheet) => ({ ...sheet, selection: undefined, values: valuesOf(document, sheet.id) })),
  };
}

function valuesOf(document: WorkbookDocument, sheetId: string): CellValue[] {
  return Array.from({ length: ROWS * COLUMNS }, (_, i) =>
    document.valueAt(sheetId, Math.floor(i / COLUMNS), i % COLUMNS),
  );
}

describe("undo", () => {
  it("takes back all that was done, and gives it again", () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 12 }), (operations) => {
        const document = workbook();
        const before = seen(document);
        for (const [name, rolled] of operations) document.state.batch("addin", () => run(document, name, rolled));
        const after = seen(document);
        while (document.canUndo) document.undo();
        expect(seen(document)).toEqual(before);
        while (document.canRedo) document.redo();
        expect(seen(document)).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });

  it("takes one step at a time, and what is no step changes nothing", () => {
    fc.assert(
      fc.property(fc.array(operation, { minLength: 1, maxLength: 8 }), (operations) => {
        const document = workbook();
        for (const [name, rolled] of operations) {
          const before = seen(document);
          document.clearHistory();
          document.state.batch("user", () => run(document, name, rolled));
          const after = seen(document);
          document.undo();
          expect(seen(document)).toEqual(before);
          document.redo();
          expect(seen(document)).toEqual(after);
        }
      }),
      { numRuns: 100 },
    );
  });
});
