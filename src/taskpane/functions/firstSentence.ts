/** What a description begins with, up to the end of its sentence: enough to choose by. */
export function firstSentence(text: string): string {
  return /^.+?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
}
