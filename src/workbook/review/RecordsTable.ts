/** A cell of a record; "" where nobody knows the figure. */
export type RecordCell = string | number;

/** The table of records, as it is called and as its columns are headed. */
export interface RecordsTable {
  readonly sheetId: string;
  /** Of when it was last seen: for messages. */
  readonly sheetName: string;
  readonly tableName: string;
  /** Of the cells of a record, the day first and the account second; where the table lacks one, that figure is not kept. */
  readonly headers: readonly string[];
  /** The name of the list of accounts above the table; absent where it is gone. */
  readonly list?: { readonly name: string; readonly isOfSheet: boolean };
}

/** What was written, as much as is needed to take it back. */
export interface WrittenRecords {
  readonly table: RecordsTable;
  /** Rows added at the end of the table. */
  readonly added: readonly (readonly RecordCell[])[];
  /** Rows of the table that were empty. */
  readonly filled: readonly (readonly RecordCell[])[];
  readonly replaced: readonly { readonly before: readonly RecordCell[]; readonly after: readonly RecordCell[] }[];
  /** Accounts new in the list: in cells that were empty, and in rows made for them. */
  readonly listed: { readonly filled: readonly string[]; readonly inserted: readonly string[] };
  /** Accounts that found no room in the list. */
  readonly unlisted: number;
}
