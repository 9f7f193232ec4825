import {
  calculateFormulas,
  type CellLike,
  type RowLike,
  type WorkbookLike,
  type WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { EngineFunction } from "./engineFunctions";

/** The engine leaves formulas without a value beyond 10,000 different ones, and works more quickly on fewer. */
const MOST_AT_ONCE = 250;

/**
 * The formula engine, ExcelTS. The only file that knows it.
 *
 * It never sees the workbook: formulas reach it one below the other on a sheet of its own, refer to nothing, and get and give
 * their values through functions that it looks up before its own.
 */
export class SpreadsheetEngine {
  private readonly batch: Batch;

  constructor(functions: ReadonlyMap<string, EngineFunction>) {
    this.batch = new Batch(functions);
  }

  /**
   * Calculates formulas one after the other.
   *
   * @param starting called with the position of the first formula of each part they are cut into
   */
  run(formulas: readonly string[], starting: (first: number) => void): void {
    for (let first = 0; first < formulas.length; first += MOST_AT_ONCE) {
      starting(first);
      this.batch.run(formulas.slice(first, first + MOST_AT_ONCE));
    }
  }
}

/** A workbook as the engine wants it, with one sheet and one column. What it remembers of formulas hangs on this object. */
class Batch implements WorkbookLike {
  readonly worksheets: WorksheetLike[];
  readonly userFunctions: WorkbookLike["userFunctions"];
  private cells: CellLike[] = [];

  constructor(functions: ReadonlyMap<string, EngineFunction>) {
    this.userFunctions = functions as unknown as NonNullable<WorkbookLike["userFunctions"]>; // the engine types its values as unknown
    const findCell = (row: number): CellLike | undefined => this.cells[row - 1];
    const getCell = (row: number): CellLike => findCell(row) ?? formulaCell("", row - 1);
    const eachRow = (_: unknown, callback: (row: RowLike, rowNumber: number) => void): void =>
      this.cells.forEach((cell, i) => callback({ eachCell: passing(cell) }, i + 1));
    const dimensions = { top: 1, left: 1, bottom: 1, right: 1 };
    this.worksheets = [
      { id: 1, name: "Batch", dimensions, eachRow: eachRow as WorksheetLike["eachRow"], findCell, getCell },
    ];
  }

  run(formulas: readonly string[]): void {
    this.cells = formulas.map(formulaCell);
    calculateFormulas(this);
  }

  getWorksheet(): WorksheetLike | undefined {
    return this.worksheets[0];
  }
}

/** The engine may pass options before its callback. */
function passing(cell: CellLike): RowLike["eachCell"] {
  return (first: unknown, second?: unknown) => {
    ((second ?? first) as (cell: CellLike, column: number) => void)(cell, 1);
  };
}

/** 6 is the engine's number for a formula. */
function formulaCell(formula: string, position: number): CellLike {
  return { row: position + 1, col: 1, type: 6, formula, model: { formula }, value: undefined, result: undefined };
}
