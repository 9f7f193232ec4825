import * as fc from "fast-check";
import { singleCell } from "../../src/workbench/document/area";
import { cellKey, type CellValue, type Scalar } from "../../src/workbench/document/model";
import { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { callDirectly } from "../host/directCustomFunctions";

/**
 * After any edits every value is what a workbook shows that is calculated from nothing. Numbers stand in columns A and B, formulas
 * for one cell in C to E, and formulas that spill downwards in G, I and K, where they get into each other's way only below.
 */

const ROWS = 12;
const SHEET = "{1}";

/** A function of the add-in's that answers later, as they all do. */
const doubled = callDirectly(
  "KAM",
  [{ id: "DOUBLED", name: "DOUBLED", parameters: [{ name: "values", dimensionality: "matrix" }] }],
  { DOUBLED: (values: unknown[][]) => values.map((row) => row.map((value) => Number(value) * 2)) },
);

interface Edit {
  readonly row: number;
  readonly column: number;
  readonly input: Scalar;
}

const row = fc.integer({ min: 0, max: ROWS - 1 });
const number = fc.integer({ min: -9, max: 9 });
const address = fc
  .tuple(fc.constantFrom("A", "B", "C", "D", "E", "G", "I"), fc.integer({ min: 1, max: ROWS }))
  .map(([letter, line]) => `${letter}${line}`);
const span = fc.tuple(fc.constantFrom("A", "B", "C", "D", "G", "G", "I", "I"), row, row).map(([letter, one, other]) => {
  return `${letter}${Math.min(one, other) + 1}:${letter}${Math.max(one, other) + 1}`;
});

const value: fc.Arbitrary<Edit> = fc.record({
  row,
  column: fc.constantFrom(0, 1),
  input: fc.oneof(number, fc.constantFrom("", "x", true)),
});
const single: fc.Arbitrary<Edit> = fc.record({
  row,
  column: fc.constantFrom(2, 3, 4),
  input: fc.oneof(
    fc.tuple(address, address).map(([one, other]) => `=IFERROR(${one}+${other},1)`),
    span.map((each) => `=SUM(${each})`),
    span.map((each) => `=COUNTIF(${each},">0")`),
    fc.constantFrom(
      "=SUM(Total)",
      "=SUM(A:A)",
      "=SUM(Scores[Points])",
      "=ROWS(G1#)",
      "=SUM(G1#)",
      '=SUM(INDIRECT("D"&COUNT(A1:A3)+1))',
      "=SUM(OFFSET(C1,0,0,MAX(1,COUNT(B1:B4)),1))",
      "=IFERROR(SUM(KAM.DOUBLED(G1:G4)),-1)",
      "=SUM(KAM.DOUBLED(KAM.DOUBLED(A1:A3)))+1",
    ),
    fc.constant(""),
  ),
});
const spilling: fc.Arbitrary<Edit> = fc.record({
  row: fc.constant(0),
  column: fc.constantFrom(6, 8),
  input: fc.oneof(
    span.filter((each) => /^[AB]/.test(each)).map((each) => `=SORT(${each})`),
    fc.constantFrom(
      "=SEQUENCE(COUNT(A1:A12)+1)",
      '=FILTER(B1:B12,A1:A12<>"","none")',
      "=KAM.DOUBLED(A1:A5)",
      "=A1:A4*2",
      "=1",
      "",
    ),
  ),
});
const inTheWay: fc.Arbitrary<Edit> = fc.record({
  row: fc.integer({ min: 1, max: 6 }),
  column: fc.constantFrom(6, 8),
  input: fc.constantFrom(7, ""),
});
const edits = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: value },
    { weight: 4, arbitrary: single },
    { weight: 4, arbitrary: spilling },
    inTheWay,
  ),
  { minLength: 1, maxLength: 25 },
);

function newDocument(): WorkbookDocument {
  const document = new WorkbookDocument({ customFunctions: doubled });
  document.names.add("Total", "=Sheet1!$A$1:$B$6", "");
  document.cells.write(SHEET, { top: 0, left: 12, bottom: 3, right: 12 }, [["Points"], [3], ["=A1"], ["=SUM(G1:G3)"]]);
  const { id } = document.tables.add(SHEET, { top: 0, left: 12, bottom: 3, right: 12 }, true);
  document.tables.rename(id, "Scores");
  return document;
}

function write(document: WorkbookDocument, { row, column, input }: Edit): void {
  // A cell that is spilled into is not emptied by itself.
  if (input === "" && document.calculation.sourceOf(SHEET, row, column) !== undefined) return;
  document.cells.write(SHEET, singleCell(row, column), [[input]]);
}

async function shown(document: WorkbookDocument): Promise<CellValue[]> {
  await document.settled();
  return Array.from({ length: ROWS * 2 * 13 }, (_, i) => document.valueAt(SHEET, Math.floor(i / 13), i % 13));
}

/** The same cells, written one after the other from the last column to the first. */
function writtenBackwards(document: WorkbookDocument): WorkbookDocument {
  const copy = newDocument();
  const cells = document.model.sheets[0]?.cells ?? {};
  for (let column = 11; column >= 0; column--) {
    for (let row = ROWS - 1; row >= 0; row--) {
      const input = cells[cellKey(row, column)]?.input;
      if (input === undefined) continue;
      copy.cells.write(SHEET, singleCell(row, column), [[input]]);
      copy.valueAt(SHEET, 0, 0);
    }
  }
  return copy;
}

it("what is calculated after each edit is what is calculated from nothing, and from edits in another order", async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (all) => {
      const document = newDocument();
      for (const edit of all) {
        write(document, edit);
        document.valueAt(SHEET, 0, 0);
        if (edit.row % 3 === 0) await document.settled();
      }
      const after = await shown(document);
      document.calculation.calculate(true);
      expect(after).toEqual(await shown(document));
      expect(after).toEqual(await shown(writtenBackwards(document)));
    }),
    { numRuns: 300 },
  );
});
