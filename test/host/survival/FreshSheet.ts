import { columnLetters } from "../../../src/templates/address";
import type { SheetId } from "../../../src/templates";
import type { CellValue } from "../../../src/workbench/document/model";
import type { TypedCells } from "../../engines/ironCalc";
import { withAddresses } from "../../engines/withAddresses";
import { galleryPlan } from "../gallerySheets";
import type { ChangedSheet } from "./ChangedSheet";

/** A sheet as it is when it was just made, with plain Excel's formulas: what another engine is to calculate. */
export class FreshSheet {
  private readonly cells: TypedCells;

  constructor(id: SheetId) {
    this.cells = withAddresses(galleryPlan(id, { formulas: "plain" }));
  }

  /** Its formulas, over the constants that now stand on a changed sheet. */
  withConstantsOf(sheet: ChangedSheet): TypedCells {
    const inputs: Record<string, string> = {};
    for (const [address, input] of Object.entries(this.cells)) if (input.startsWith("=")) inputs[address] = input;
    for (let row = 0; row <= sheet.lastRow; row++) {
      for (let column = 0; column <= sheet.lastColumn; column++) {
        const address = `${columnLetters(column)}${row + 1}`;
        const constant = sheet.constantOf(row, column);
        if (constant !== undefined && inputs[address] === undefined) inputs[address] = constant;
      }
    }
    return inputs;
  }
}

/** Whether a value is what another engine shows, which rounds numbers to nine places. */
export function isShownAs(value: CellValue, shown: string, tolerance = 1e-8): boolean {
  if (typeof value === "number") {
    const other = Number(shown);
    return shown !== "" && Math.abs(value - other) <= tolerance * Math.max(1, Math.abs(other));
  }
  if (typeof value === "boolean") return String(value).toUpperCase() === shown;
  return typeof value === "string" ? value === shown : value.error === shown;
}
