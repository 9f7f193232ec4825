import { en } from "./en";

/** Every text a user can see, by key. English is the source: another language that lacks one does not compile. */
export type Messages = { readonly [Key in keyof typeof en]: string };
export type MessageKey = keyof Messages;

const LANGUAGES: Record<string, Messages> = { en };

/** The texts in the language Office shows (e.g. "de-DE"), or in English. */
export function messagesFor(displayLanguage: string): Messages {
  return LANGUAGES[displayLanguage.slice(0, 2).toLowerCase()] ?? en;
}

/** Fills the gaps of a text: fill("{count} accounts", { count: 12 }) is "12 accounts". */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
