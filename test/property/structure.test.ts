import fc from "fast-check";
import { intersection, isInside } from "../../src/workbench/document/area";
import { formatArea } from "../../src/workbench/document/reference";
import type { Area, CellValue, Scalar } from "../../src/workbench/document/model";
import { DocumentError } from "../../src/workbench/document/DocumentError";
import { shiftedBy } from "../../src/workbench/document/structure/adjustArea";
import { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";
const ROWS = 12;
const COLUMNS = 6;

const position = fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1) });
const area = fc.tuple(position, position).map(([one, other]): Area => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
}));
function formulaOver(of: Area): string {
  const address = formatArea(of);
  return of.top === of.bottom && of.left === of.right ? `=${address}*2` : `=SUM(${address})+Sheet1!$A$1`;
}

interface Written {
  readonly constants: readonly { readonly row: number; readonly column: number; readonly value: number }[];
  readonly formulas: readonly { readonly row: number; readonly over: Area }[];
  readonly coloured: Area;
  readonly checked: Area;
  readonly named: Area;
  readonly frozen: number;
}

const written: fc.Arbitrary<Written> = fc.record({
  constants: fc.array(
    fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), value: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 5,
      maxLength: 30,
    },
  ),
  formulas: fc.array(fc.record({ row: fc.nat(ROWS - 1), over: area }), { minLength: 1, maxLength: 8 }),
  coloured: area,
  checked: area,
  named: area,
  frozen: fc.nat(4),
});

/** Numbers in A1:F12, formulas over them in column H, a table in J2:L6, rules, a name and frozen rows. */
function workbookWith(
  { constants, formulas, coloured, checked, named, frozen }: Written,
  conditional = "=$H1>A1",
): WorkbookDocument {
  const document = new WorkbookDocument();
  const put = (row: number, column: number, value: Scalar): void =>
    document.cells.write(SHEET, { top: row, left: column, bottom: row, right: column }, [[value]]);
  for (const { row, column, value } of constants) put(row, column, value);
  for (const { row, over } of formulas) put(row, 7, formulaOver(over));
  const table = { top: 1, left: 9, bottom: 5, right: 11 };
  document.cells.write(SHEET, table, [
    ["Account", "Growth", "Total"],
    ...["Alder", "Birch", "Cedar", "Doyle"].map((name, i) => [name, i + 1, "=[@Growth]+$A$1"]),
  ]);
  document.tables.rename(document.tables.add(SHEET, table, true).id, "Scores");
  put(0, 13, "=SUM(Scores[Total])+SUM(cells)");
  document.names.add("cells", `=Sheet1!${formatArea(named).replace(/[A-Z]+|\d+/g, "$$$&")}`);
  const { id } = document.conditionalFormats.add(SHEET, coloured, "Custom");
  document.conditionalFormats.change(SHEET, id, { rule: { formula: conditional }, format: { fill: "#FFFF00" } });
  document.validations.set(SHEET, checked, { rule: { custom: { formula: "=$A$1>0" } } });
  document.sheets.setLook(SHEET, { freeze: { rows: frozen, columns: 0 } });
  return document;
}

/** Every value of the sheet by where its cell stands. */
function valuesOf(document: WorkbookDocument): Map<string, CellValue> {
  const places = Object.keys(document.model.sheets[0]?.cells ?? {});
  return new Map(
    places.map((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return [key, document.valueAt(SHEET, row, column)];
    }),
  );
}

const lines = fc.record({
  axis: fc.constantFrom("rows" as const, "columns" as const),
  first: fc.nat(14),
  count: fc.integer({ min: 1, max: 3 }),
});

function insert(
  document: WorkbookDocument,
  { axis, first, count }: { axis: "rows" | "columns"; first: number; count: number },
): void {
  if (axis === "rows") document.insertRows(SHEET, first, count);
  else document.insertColumns(SHEET, first, count);
}

describe("rows and columns", () => {
  it("that are inserted and deleted again leave the workbook as it was", () => {
    fc.assert(
      fc.property(written, lines, (contents, change) => {
        const document = workbookWith(contents);
        const [before, values] = [document.snapshot(), valuesOf(document)];
        insert(document, change);
        if (change.axis === "rows") document.deleteRows(SHEET, change.first, change.count);
        else document.deleteColumns(SHEET, change.first, change.count);
        expect(document.snapshot()).toEqual(before);
        expect(valuesOf(document)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });

  it("that are inserted change no value, only where it stands", () => {
    fc.assert(
      fc.property(written, lines, (contents, change) => {
        const document = workbookWith(contents);
        const before = valuesOf(document);
        insert(document, change);
        const { axis, first, count } = change;
        for (const [key, value] of before) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          const place =
            axis === "rows"
              ? [row >= first ? row + count : row, column]
              : [row, column >= first ? column + count : column];
          const after = document.valueAt(SHEET, place[0] ?? 0, place[1] ?? 0);
          // A row inserted inside the table has a total of its own: no growth, and what A1 holds.
          const isTotal = key === "0,13" && axis === "rows" && first >= 2 && first <= 5;
          const added = isTotal ? count * Number(document.valueAt(SHEET, 0, 0)) : 0;
          expect([key, after]).toEqual([key, added === 0 ? value : Number(value) + added]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("cells", () => {
  it("that are cut, pasted where nothing is, and brought back leave the workbook as it was", () => {
    fc.assert(
      fc.property(written, area, position, (contents, from, { row, column }) => {
        // Excel cuts a range short where cells come back over its end and beyond: whole ranges only.
        const ranges = [...contents.formulas.map(({ over }) => over), contents.named];
        fc.pre(ranges.every((range) => !intersection(range, from) || isInside(range, from)));
        const document = workbookWith(contents, "=$H$1>$A$1");
        const [before, values] = [document.snapshot(), valuesOf(document)];
        const [down, across] = [row + 40 - from.top, column - from.left];
        document.moveCells(SHEET, from, SHEET, from.top + down, from.left + across);
        document.moveCells(SHEET, shiftedBy(from, down, across), SHEET, from.top, from.left);
        expect(document.snapshot()).toEqual(before);
        expect(valuesOf(document)).toEqual(values);
      }),
      { numRuns: 60 },
    );
  });
});

const step = fc.oneof(
  lines.map((change) => (document: WorkbookDocument) => insert(document, change)),
  lines.map(({ axis, first, count }) => (document: WorkbookDocument) => {
    if (axis === "rows") document.deleteRows(SHEET, first, count);
    else document.deleteColumns(SHEET, first, count);
  }),
  area.map((each) => (document: WorkbookDocument) => document.insertCells(SHEET, each, "Down")),
  area.map((each) => (document: WorkbookDocument) => document.deleteCells(SHEET, each, "Left")),
  fc.tuple(area, position).map(
    ([from, to]) =>
      (document: WorkbookDocument) =>
        document.moveCells(SHEET, from, SHEET, to.row, to.column),
  ),
  fc.tuple(area, position).map(([from, { row, column }]) => (document: WorkbookDocument) => {
    document.copyCells(SHEET, from, SHEET, { top: row, left: column, bottom: row, right: column });
  }),
  fc.constant((document: WorkbookDocument) => void document.copySheet(SHEET)),
  fc.constant(
    (document: WorkbookDocument) =>
      void document.tableLines.addRows(document.model.sheets[0]?.tables[0]?.id ?? "", [["Elm", 9, null]]),
  ),
);

describe("whatever is done to the structure", () => {
  it("is calculated as if it had always been so, and can be undone and done again", () => {
    fc.assert(
      fc.property(written, fc.array(step, { minLength: 1, maxLength: 6 }), (contents, steps) => {
        const document = workbookWith(contents);
        document.cells.write(SHEET, { top: 0, left: 15, bottom: 0, right: 15 }, [["=A1:B3*2"]]);
        document.cells.write(SHEET, { top: 0, left: 20, bottom: 0, right: 20 }, [["=SUM(P1#)"]]);
        document.clearHistory();
        const [before, values] = [document.snapshot(), valuesOf(document)];
        for (const act of steps) {
          try {
            act(document);
          } catch (error) {
            if (!(error instanceof DocumentError)) throw error; // Excel refuses, too
          }
        }
        const [after, valuesAfter] = [document.snapshot(), valuesOf(document)];
        // As if it had been built that way: what was calculated before is not in the way.
        const anew = new WorkbookDocument();
        anew.replace({ ...after, nextId: 1000 });
        expect(valuesOf(anew)).toEqual(valuesAfter);
        while (document.canUndo) document.undo();
        expect({ ...document.snapshot(), activeSheetId: "" }).toEqual({ ...before, activeSheetId: "" });
        expect(valuesOf(document)).toEqual(values);
        while (document.canRedo) document.redo();
        expect({ ...document.snapshot(), activeSheetId: "" }).toEqual({ ...after, activeSheetId: "" });
        expect(valuesOf(document)).toEqual(valuesAfter);
      }),
      { numRuns: 60 },
    );
  });
});
