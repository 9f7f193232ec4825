/** What stands on every sheet. */
export const everySheet = {
  footerPage: "Page {page} of {pages}",
  legendInput: "Yours to change",
  legendFormula: "Calculated",
} as const;
