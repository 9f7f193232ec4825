import { CellRow } from "./CellRow";

/** The rows of a range, each made when it is read. All are equally long. */
export class CellRows {
  /** @param isTurned true where the rows stand in the columns of the user's range */
  constructor(
    private readonly argument: string,
    readonly contents: readonly (readonly unknown[])[],
    private readonly isTurned = false,
  ) {}

  get length(): number {
    return this.contents.length;
  }

  row(index: number): CellRow {
    return new CellRow(this.contents[index] ?? [], this.argument, index, this.isTurned);
  }

  map<Result>(read: (row: CellRow, index: number) => Result): Result[] {
    const results: Result[] = [];
    for (let index = 0; index < this.length; index++) results.push(read(this.row(index), index));
    return results;
  }
}
