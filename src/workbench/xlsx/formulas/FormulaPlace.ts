/** What a formula's meaning depends on besides its text. */
export interface FormulaPlace {
  /** The table its cell is in, whose name a file spells out. */
  readonly tableName?: string;
  /** True for a name that stands for several cells. */
  readonly isManyCells?: (name: string) => boolean;
}
