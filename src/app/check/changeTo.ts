import { translateFormulaToA1 } from "@borgar/fx";
import { relativeAddress } from "../../templates/address";
import { cellArea } from "./CellArea";
import type { CellChange } from "./Problem";
import type { SheetReading } from "./SheetReading";

/** Puts the formula that its neighbours have into a cell. */
export function changeToFormula(sheet: SheetReading, row: number, column: number, formula: string): CellChange {
  const address = relativeAddress(cellArea(sheet.id, row, column));
  const before = sheet.formula(row, column);
  return {
    sheetId: sheet.id,
    address,
    before: before ?? sheet.value(row, column),
    ...(before !== undefined && { shownBefore: inA1(before, address) }),
    after: inA1(formula, address),
  };
}

function inA1(formula: string, address: string): string {
  return translateFormulaToA1(formula, address);
}
