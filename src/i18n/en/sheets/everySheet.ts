/** What stands on every sheet. */
export const everySheet = {
  /** Of these texts: what the sheet notes about itself. */
  languageCode: "en",
  /** Of Excel's number formats, which have these letters in every language: year, month and day, and what stands between them. */
  dateFormat: "yyyy-mm-dd",
  footerPage: "Page {page} of {pages}",
  legendInput: "Yours to change",
  legendFormula: "Calculated",
  /** Over figures out of print that a chart is drawn from. */
  chartFigures: "What the chart shows",
} as const;
