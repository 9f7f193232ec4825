import type { CellValue } from "./CellValue";

/** A cell of an argument: what stands in it, and where it stands in the range the user gave. */
export class Cell {
  /** @param row @param column from 0, in the user's range, whichever way it is read */
  constructor(
    readonly value: CellValue,
    readonly argument: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** For a message, such as "scores, row 2, column 3". */
  get place(): string {
    return `${this.argument}, row ${this.row + 1}, column ${this.column + 1}`;
  }
}
