import { referenceSizes } from "../../src/app/share/referenceSizes";
import { plainFormula } from "../../src/formulas/plainFormula";
import type { CellValue } from "../../src/workbench/document/model";
import { columnLetters } from "../../src/workbench/document/reference";
import { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";

export type Entered = string | number | boolean | null;

/** Columns from A on, each from the first row down. */
export type Columns = readonly (readonly Entered[])[];

/** How many rows and columns a call of ours spills into. */
interface Shape {
  readonly rows: number;
  readonly columns: number;
}

const SHEET = "{1}";
const ONE: Shape = { rows: 1, columns: 1 };
const sizeOf = referenceSizes([], []);

/** The plain formulas of one call of ours, one for each cell that it spills into; in a test, a call without any is a fault. */
export function plainFormulas(call: string, { rows, columns }: Shape = ONE): string[][] {
  const spills = rows * columns > 1;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      const plain = plainFormula(call, sizeOf, spills ? { row, column } : undefined);
      if ("withoutTwin" in plain) throw new Error(`${call} has no twin in row ${row + 1}, column ${column + 1}`);
      return plain.formula;
    }),
  );
}

/** What the plain formulas of a call show, calculated by the workbench; an error is its code. */
export function shownByPlainExcel(cells: Columns, call: string, shape: Shape = ONE): unknown[][] {
  const document = new WorkbookDocument();
  cells.forEach((column, j) =>
    column.forEach((entered, i) => {
      if (entered !== null) write(document, i, j, entered);
    }),
  );
  const formulas = plainFormulas(call, shape);
  const right = cells.length + 1;
  formulas.forEach((row, i) => row.forEach((formula, j) => write(document, i, right + j, formula)));
  return formulas.map((row, i) => row.map((_, j) => shown(document.valueAt(SHEET, i, right + j))));
}

function write(document: WorkbookDocument, row: number, column: number, entered: string | number | boolean): void {
  document.cells.write(SHEET, { top: row, left: column, bottom: row, right: column }, [[entered]]);
}

function shown(value: CellValue): unknown {
  return typeof value === "object" ? value.error : value;
}

/** "B1:B12" of the nth column. */
export function columnAddress(column: number, rows: number): string {
  const letters = columnLetters(column);
  return `${letters}1:${letters}${rows}`;
}
