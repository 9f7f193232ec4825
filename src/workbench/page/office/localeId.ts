/** Windows numbers languages; office.js only takes the number. */
const LOCALE_IDS: Readonly<Record<string, number>> = {
  "da-DK": 1030,
  "de-DE": 1031,
  "en-GB": 2057,
  "en-US": 1033,
  "es-ES": 3082,
  "fi-FI": 1035,
  "fr-FR": 1036,
  "it-IT": 1040,
  "ja-JP": 1041,
  "nb-NO": 1044,
  "nl-NL": 1043,
  "pl-PL": 1045,
  "pt-BR": 1046,
  "pt-PT": 2070,
  "sv-SE": 1053,
  "zh-CN": 2052,
};

/** The number Windows gives a language such as "de-DE". */
export function localeId(locale: string): number {
  const id = LOCALE_IDS[locale];
  if (id === undefined)
    throw new Error(
      `The workbench does not know the language "${locale}". It knows ${Object.keys(LOCALE_IDS).join(", ")}.`,
    );
  return id;
}
