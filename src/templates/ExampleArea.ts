import type { PlannedCell } from "./SheetPlan";

/** Cells in which a sheet's example stands. The name is the sheet's own and hidden: it goes along when rows come, go or are sorted, and into copies. */
export interface ExampleArea {
  readonly name: string;
  readonly address: string;
  /** null where nothing of the example stands. */
  readonly cells: readonly (readonly PlannedCell[])[];
}
