import type { Messages } from "../src/i18n";
import { de } from "../src/i18n/de";
import { en } from "../src/i18n/en";
import { languageOf, type Language } from "../src/i18n/languageOf";

const CATALOGS: Readonly<Record<Language, Messages>> = { en, de };

/** As `loadMessages` of the product, at once: a test needs not save the loading of a language. */
export function messagesFor(displayLanguage: string): Messages {
  return CATALOGS[languageOf(displayLanguage)];
}
