/** How a new workbook's cells look, which a model leaves out. */
export const NEW_CELL = { fontName: "Calibri", fontSize: 11, fontColor: "#000000", numberFormat: "General" } as const;
