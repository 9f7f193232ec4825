/** Where the rows, or the columns, of a sheet stand on the screen: sizes and offsets in pixels. */
export class LineAxis {
  readonly count: number;
  /** Of every line its start, and at the end that of all of them together. */
  private readonly starts: Float64Array;

  constructor(count: number, sizeOf: (index: number) => number) {
    this.count = count;
    this.starts = new Float64Array(count + 1);
    for (let index = 0; index < count; index++) this.starts[index + 1] = this.startOf(index) + sizeOf(index);
  }

  /** Total size of all lines. */
  get length(): number {
    return this.startOf(this.count);
  }

  /** Lines beyond the last one start where the last one ends. */
  startOf(index: number): number {
    return this.starts[Math.min(Math.max(index, 0), this.count)] ?? 0;
  }

  sizeOf(index: number): number {
    return this.startOf(index + 1) - this.startOf(index);
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
}
