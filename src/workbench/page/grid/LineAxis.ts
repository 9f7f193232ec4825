/** Where the rows, or the columns, of a sheet stand on the screen: sizes and offsets in pixels. Holds only the lines of an unusual size, so a million rows cost nothing. */
export class LineAxis {
  /** The unusual lines in order, and how much longer all of them before each make the axis. */
  private readonly unusual: Float64Array;
  private readonly longerBy: Float64Array;

  constructor(
    readonly count: number,
    private readonly usualSize: number,
    private readonly sizes: ReadonlyMap<number, number> = new Map(),
  ) {
    this.unusual = Float64Array.from(sizes.keys()).sort();
    this.longerBy = new Float64Array(this.unusual.length + 1);
    this.unusual.forEach((line, i) => {
      this.longerBy[i + 1] = (this.longerBy[i] ?? 0) + this.sizeOf(line) - usualSize;
    });
  }

  /** Total size of all lines. */
  get length(): number {
    return this.startOf(this.count);
  }

  /** Lines beyond the last one start where the last one ends. */
  startOf(index: number): number {
    const line = Math.min(Math.max(index, 0), this.count);
    return line * this.usualSize + (this.longerBy[this.unusualBefore(line)] ?? 0);
  }

  sizeOf(index: number): number {
    if (index < 0 || index >= this.count) return 0;
    return this.sizes.get(index) ?? this.usualSize;
  }

  /** The line that covers this offset; hidden lines cover nothing. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.startOf(middle + 1) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The next line in a direction that is not hidden, or the same one at the edge. */
  neighbour(index: number, step: 1 | -1): number {
    for (let next = index + step; next >= 0 && next < this.count; next += step) if (this.sizeOf(next) > 0) return next;
    return index;
  }

  /** How many unusual lines there are before a line. */
  private unusualBefore(line: number): number {
    let low = 0;
    let high = this.unusual.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.unusual[middle] ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
