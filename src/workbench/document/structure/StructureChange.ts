import type { Area } from "../model";

/** Cells of a sheet, by the sheet's name as formulas give it. */
export interface Place {
  readonly sheetName: string;
  readonly area: Area;
}

/** A change of where cells stand, by which references and everything that lies on cells must follow. */
export type StructureChange =
  /** The area becomes new cells; those that were there, and all behind them, move on. */
  | { readonly kind: "insert"; readonly place: Place; readonly shift: "Down" | "Right" }
  /** The area goes; all behind it moves up. */
  | { readonly kind: "delete"; readonly place: Place; readonly shift: "Up" | "Left" }
  /** Cut and paste: what stood at the target, an area of the same size, is gone. */
  | { readonly kind: "move"; readonly from: Place; readonly to: Place };

export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
