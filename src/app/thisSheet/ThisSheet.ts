import type { SheetId } from "../../templates";

/** The sheet that is shown, as the product knows it. */
export interface ThisSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** What it is; null for a sheet of the user's, or one of a later version. */
  readonly template: SheetId | null;
  /** Cells that still hold the example. */
  readonly exampleCells: number;
}
