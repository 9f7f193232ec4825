import { fill, type MessageKey, type Messages } from "../i18n";

/** The things a sentence counts: each has a text for one and a text for any other number. */
export type Countable = MessageKey extends infer Key ? (Key extends `${infer Thing}One` ? Thing : never) : never;

/** A count with its word, in the user's way of writing numbers: "1 account", "5,000 accounts". */
export function counted(messages: Messages, language: string, thing: Countable, count: number): string {
  const text = messages[`${thing}${count === 1 ? "One" : "Other"}`];
  return fill(text, { count: count.toLocaleString(language) });
}
