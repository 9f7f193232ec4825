/** What stands on every sheet. */
export const everySheet = {
  /** Of these texts: what the sheet notes about itself. */
  languageCode: "en",
  footerPage: "Page {page} of {pages}",
  legendInput: "Yours to change",
  legendFormula: "Calculated",
} as const;
