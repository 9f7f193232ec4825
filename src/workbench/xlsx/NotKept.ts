/** Collects, in plain sentences, what a file holds and the workbench cannot keep. Each is said once. */
export class NotKept {
  private readonly sentences = new Set<string>();

  say(sentence: string): void {
    this.sentences.add(sentence);
  }

  all(): readonly string[] {
    return [...this.sentences];
  }
}
