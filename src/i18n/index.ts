import { en } from "./en";

/** Every text a user can see, by key. English is the source: another language that lacks one does not compile. */
export type Messages = { readonly [Key in keyof typeof en]: string };
export type MessageKey = keyof Messages;

const LANGUAGES: Record<string, Messages> = { en };

/** The texts in the language Office shows (e.g. "de-DE"), or in English. */
export function messagesFor(displayLanguage: string): Messages {
  return LANGUAGES[displayLanguage.slice(0, 2).toLowerCase()] ?? en;
}
