/** What clearing an example did to a sheet: enough to put it back. */
export interface ClearedExample {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Cells that were emptied. */
  readonly count: number;
  /** Cells of the example that the user had changed, with the sheet's name. They hold what they held. */
  readonly kept: readonly string[];
  readonly areas: readonly ClearedArea[];
}

export interface ClearedArea {
  /** The sheet's own name for these cells. */
  readonly name: string;
  /** What the emptied cells held; null where nothing was emptied. */
  readonly before: readonly (readonly (string | number | boolean | null)[])[];
  /** Places of the rows that were taken out once they were empty. */
  readonly rowsTaken: readonly number[];
}
