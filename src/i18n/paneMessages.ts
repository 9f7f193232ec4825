import { paneTexts } from "./en/paneTexts";

/** The texts of the pane itself, which has to open fast; those of the sheets come with the first sheet that is looked at. */
export type PaneMessages = { readonly [Key in keyof typeof paneTexts]: string };
export type PaneMessageKey = keyof PaneMessages;

const LANGUAGES: Record<string, PaneMessages> = { en: paneTexts };

/** As `messagesFor`, of the pane alone. */
export function paneMessagesFor(displayLanguage: string): PaneMessages {
  return LANGUAGES[displayLanguage.slice(0, 2).toLowerCase()] ?? paneTexts;
}
