import type { CellValue } from "./CellValue";

/** A cell of an argument: what stands in it, and where it stands in the range the user gave. */
export class Cell {
  // Declared, not defined: one is made for every cell that is read, and fields that are defined first take twice as long.
  declare readonly value: CellValue;
  declare readonly argument: string;
  declare readonly row: number;
  declare readonly column: number;

  /** @param row @param column from 0, in the user's range, whichever way it is read */
  constructor(value: CellValue, argument: string, row: number, column: number) {
    this.value = value;
    this.argument = argument;
    this.row = row;
    this.column = column;
  }

  /** For a message, such as "scores, row 2, column 3". */
  get place(): string {
    return `${this.argument}, row ${this.row + 1}, column ${this.column + 1}`;
  }
}
