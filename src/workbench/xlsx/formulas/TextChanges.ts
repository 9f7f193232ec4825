/** Changes parts of a text by their place in it. Of changes at one place the first made comes first. */
export class TextChanges {
  private readonly changes: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(protected readonly text: string) {}

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  replace(start: number, end: number, text: string): void {
    this.changes.push({ start, end, text });
  }

  result(): string {
    let result = "";
    let done = 0;
    for (const { start, end, text } of [...this.changes].sort((one, other) => one.start - other.start)) {
      result += this.text.slice(done, start) + text;
      done = Math.max(done, end);
    }
    return result + this.text.slice(done);
  }
}
