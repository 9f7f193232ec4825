import type { NameSnapshot } from "./WorkbookSnapshot";

/** A name of the workbook, or of one of its sheets. */
export function nameSnapshot({ name, formula }: Excel.NamedItem, sheetId?: string): NameSnapshot {
  return { name, formula: String(formula), ...(sheetId !== undefined && { sheetId }) };
}
