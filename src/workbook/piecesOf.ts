/** Some rows of one sheet. */
export interface Piece {
  /** Its position in the workbook. */
  readonly sheet: number;
  readonly fromRow: number;
  readonly rows: number;
}

/** Excel on the web answers with 5 MB at most, and parsing that holds up the pane: half of it leaves room on both sides. */
const CHARACTERS_PER_TRIP = 2_500_000;

/** What is left of the sheets, in as few round trips as answers may be large. */
export function piecesOf(
  rests: readonly { readonly fromRow: number; readonly rows: number; readonly charactersPerRow: number }[],
  most = CHARACTERS_PER_TRIP,
): Piece[][] {
  const trips: Piece[][] = [];
  let room = 0;
  rests.forEach(({ fromRow, rows, charactersPerRow }, sheet) => {
    for (let row = fromRow; row < fromRow + rows;) {
      if (room < charactersPerRow) {
        trips.push([]);
        room = most;
      }
      const fitting = Math.max(1, Math.floor(room / Math.max(1, charactersPerRow)));
      const taken = Math.min(fitting, fromRow + rows - row);
      trips.at(-1)?.push({ sheet, fromRow: row, rows: taken });
      room -= taken * charactersPerRow;
      row += taken;
    }
  });
  return trips;
}

/** A piece in halves; a single row stays as it is. */
export function splitPiece({ sheet, fromRow, rows }: Piece): Piece[] {
  if (rows < 2) return [{ sheet, fromRow, rows }];
  const half = Math.ceil(rows / 2);
  return [
    { sheet, fromRow, rows: half },
    { sheet, fromRow: fromRow + half, rows: rows - half },
  ];
}
