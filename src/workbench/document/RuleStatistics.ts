import type { CellValue } from "./model";

export interface RuleCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** What a rule about many cells has to know of all of them, read when it is first asked for. */
export class RuleStatistics {
  private known: readonly RuleCell[] | undefined;
  private knownNumbers: readonly number[] | undefined;
  private knownRange: { readonly least: number; readonly most: number } | undefined;
  private knownMean: number | undefined;
  private knownCounts: ReadonlyMap<string, number> | undefined;

  constructor(private readonly read: () => readonly RuleCell[]) {}

  get numbers(): readonly number[] {
    this.knownNumbers ??= this.cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    return this.knownNumbers;
  }

  /** The lowest and the highest number; Infinity and -Infinity where there is none. */
  get range(): { readonly least: number; readonly most: number } {
    this.knownRange ??= this.numbers.reduce(
      ({ least, most }, each) => ({ least: Math.min(least, each), most: Math.max(most, each) }),
      { least: Infinity, most: -Infinity },
    );
    return this.knownRange;
  }

  get mean(): number {
    this.knownMean ??= this.numbers.reduce((sum, each) => sum + each, 0) / this.numbers.length;
    return this.knownMean;
  }

  /** The standard deviation of a sample. */
  get deviation(): number {
    const squares = this.numbers.map((each) => (each - this.mean) ** 2);
    return Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / (squares.length - 1));
  }

  /** How many cells show a text, without regard to case. */
  countOf(text: string): number {
    if (!this.knownCounts) {
      const counts = new Map<string, number>();
      for (const cell of this.cells) {
        const shown = cell.text.toLowerCase();
        counts.set(shown, (counts.get(shown) ?? 0) + 1);
      }
      this.knownCounts = counts;
    }
    return this.knownCounts.get(text.toLowerCase()) ?? 0;
  }

  private get cells(): readonly RuleCell[] {
    this.known ??= this.read();
    return this.known;
  }
}
