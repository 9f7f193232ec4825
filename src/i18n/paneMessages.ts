import { paneTexts } from "./en/paneTexts";
import { languageOf, type Language } from "./languageOf";

/** The texts of the pane itself, which has to open fast; those of the sheets come with the first sheet that is looked at. */
export type PaneMessages = { readonly [Key in keyof typeof paneTexts]: string };
export type PaneMessageKey = keyof PaneMessages;

const CATALOGS: Readonly<Record<Language, () => PaneMessages | Promise<PaneMessages>>> = {
  en: () => paneTexts,
  de: async () => (await import(/* webpackChunkName: "pane-texts-de" */ "./de/paneTexts")).paneTexts,
};

/** As `loadMessages`, of the pane alone. English is at hand: the first view need not wait for it. */
export async function loadPaneMessages(displayLanguage: string): Promise<PaneMessages> {
  return CATALOGS[languageOf(displayLanguage)]();
}
