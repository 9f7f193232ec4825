import fc from "fast-check";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import type { Area } from "../../../../src/workbench/document/model";

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

/** By looking at every cell. */
function used(document: WorkbookDocument, valuesOnly: boolean): Area | undefined {
  const places = Object.entries(document.state.sheet(document.model.activeSheetId).cells)
    .filter(([, { input }]) => !valuesOnly || input !== undefined)
    .map(([key]) => key.split(",").map(Number) as [number, number]);
  if (places.length === 0) return undefined;
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}

const place = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
const deed = fc.oneof(
  fc.record({ kind: fc.constant("write" as const), at: place }),
  fc.record({ kind: fc.constant("empty" as const), at: place }),
  fc.record({ kind: fc.constant("format" as const), at: place }),
  fc.record({ kind: fc.constant("insert" as const), at: place }),
  fc.record({ kind: fc.constant("undo" as const), at: place }),
);

it("the used part of a sheet is the same as if every cell were looked at, whatever was done before", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 25 }), (deeds) => {
      const document = new WorkbookDocument();
      const sheetId = document.model.activeSheetId;
      for (const {
        kind,
        at: [row, column],
      } of deeds) {
        if (kind === "write") document.enter(sheetId, row, column, "5");
        else if (kind === "empty") document.clear(sheetId, cell(row, column));
        else if (kind === "format") document.cells.format(sheetId, cell(row, column), { bold: true });
        else if (kind === "insert") document.insertRows(sheetId, row, 2);
        else document.undo();
        expect(document.cells.usedArea(sheetId, true)).toEqual(used(document, true));
        expect(document.cells.usedArea(sheetId, false)).toEqual(used(document, false));
      }
    }),
    { numRuns: 200 },
  );
});
