import { Cell } from "./Cell";
import { cellValue } from "./CellValue";

/**
 * One row of a range as Excel sent it. A cell, which knows its place, is made only when someone asks for it: in a long list
 * nearly every cell is a plain number, and a cell made for each of them would cost more than the calculation.
 */
export class CellRow {
  // Declared, not defined: one is made for every row of a call, and fields that are defined first take twice as long.
  declare readonly contents: readonly unknown[];
  declare private readonly argument: string;
  declare private readonly row: number;
  declare private readonly isTurned: boolean;

  /**
   * @param contents what Excel sent
   * @param row from 0
   * @param isTurned true where the row stands in a column of the user's range
   */
  constructor(contents: readonly unknown[], argument: string, row: number, isTurned: boolean) {
    this.contents = contents;
    this.argument = argument;
    this.row = row;
    this.isTurned = isTurned;
  }

  get length(): number {
    return this.contents.length;
  }

  cell(index: number): Cell {
    const value = cellValue(this.contents[index]);
    return this.isTurned
      ? new Cell(value, this.argument, index, this.row)
      : new Cell(value, this.argument, this.row, index);
  }

  /** Reads every cell. */
  map<Result>(read: (cell: Cell, index: number) => Result): Result[] {
    return this.contents.map((_, index) => read(this.cell(index), index));
  }
}
