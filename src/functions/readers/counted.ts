/** A count with its word, for a message: "1 label", "3 labels". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}
