/** The languages the product speaks. */
export const languages = ["en", "de"] as const;
export type Language = (typeof languages)[number];

/** The language for what Office shows, e.g. "de-AT"; English where the product does not speak that. */
export function languageOf(displayLanguage: string): Language {
  const code = displayLanguage.slice(0, 2).toLowerCase();
  return languages.find((language) => language === code) ?? "en";
}
