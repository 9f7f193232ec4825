/** One cell's place on a sheet, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}
