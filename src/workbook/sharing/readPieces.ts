/** Rows of one sheet that are read together. */
interface Piece<T> {
  readonly of: T;
  readonly row: number;
  readonly rows: number;
}

/** Excel on the web answers with 5 MB at most; a cell with its formula takes some sixty characters. */
const CELLS_PER_TRIP = 40_000;

/** Large areas in pieces, as few round trips as answers may be large. Pure. */
export function readPieces<T extends { readonly rows: number; readonly columns: number }>(
  areas: readonly T[],
  most = CELLS_PER_TRIP,
): Piece<T>[][] {
  const trips: Piece<T>[][] = [];
  let room = 0;
  for (const area of areas) {
    for (let row = 0; row < area.rows;) {
      if (room < area.columns) {
        trips.push([]);
        room = most;
      }
      const rows = Math.min(area.rows - row, Math.max(1, Math.floor(room / area.columns)));
      trips.at(-1)?.push({ of: area, row, rows });
      room -= rows * area.columns;
      row += rows;
    }
  }
  return trips;
}
