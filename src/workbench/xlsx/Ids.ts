/** Numbers for the things of an opened workbook, each used once. */
export class Ids {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }

  /** The next number a workbook may use after everything read. */
  get unused(): number {
    return this.last + 1;
  }
}
