import type { Messages } from ".";
import { languageOf, type Language } from "./languageOf";

const CATALOGS: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import(/* webpackChunkName: "texts-en" */ "./en")).en,
  de: async () => (await import(/* webpackChunkName: "texts-de" */ "./de")).de,
};

/** Every text in the language Office shows (e.g. "de-DE"), or in English; no other language is loaded. */
export function loadMessages(displayLanguage: string): Promise<Messages> {
  return CATALOGS[languageOf(displayLanguage)]();
}
