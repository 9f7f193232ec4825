import { SheetGrid } from "./SheetGrid";
import type { Entry, SheetTemplate } from "./SheetTemplate";

/** Cells of the sheet that will hold a formula. */
export function countFormulas(template: SheetTemplate): number {
  const grid = new SheetGrid(template);
  return template.contents.reduce((sum, content) => {
    const { top, left, bottom, right } = grid.area(content);
    const height = bottom - top + 1;
    const width = right - left + 1;
    const entries = content.entries ?? [];
    const given = entries.flat().filter(isFormula).length;
    const rowsEach = entries.length === 1 ? height : 1;
    const columnsEach = entries[0]?.length === 1 ? width : 1;
    return sum + given * rowsEach * columnsEach;
  }, 0);
}

function isFormula(entry: Entry): boolean {
  return typeof entry === "object" && entry !== null && ("formula" in entry || "sentence" in entry);
}
