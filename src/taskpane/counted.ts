import type { PaneMessageKey, PaneMessages } from "../i18n/paneMessages";
import { fill } from "../i18n/fill";

/** The things a sentence counts: each has a text for one and a text for any other number. */
export type Countable = PaneMessageKey extends infer Key ? (Key extends `${infer Thing}One` ? Thing : never) : never;

/** A count with its word, in the user's way of writing numbers: "1 account", "5,000 accounts". */
export function counted(messages: PaneMessages, language: string, thing: Countable, count: number): string {
  const text = messages[`${thing}${count === 1 ? "One" : "Other"}`];
  return fill(text, { count: count.toLocaleString(language) });
}
