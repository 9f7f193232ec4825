import type { Area, SheetModel } from "../model";
import type { CellPlace } from "./cellPlaces";

/** What Excel.RangeCopyType knows. */
export type CopiedPart = "All" | "Formulas" | "Values" | "Formats";

/** What is copied from where to where. */
export interface Copy {
  readonly source: SheetModel;
  readonly from: Area;
  readonly target: SheetModel;
  /** The first cell of each copy. */
  readonly tiles: readonly CellPlace[];
  readonly what: CopiedPart;
  /** Rows become columns. */
  readonly transpose: boolean;
}
