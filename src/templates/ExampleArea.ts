import type { PlannedCell } from "./SheetPlan";

/** Cells in which a sheet's example stands. The name is the sheet's own and hidden: it goes along when rows come, go or are sorted, and into copies. */
export interface ExampleArea {
  readonly name: string;
  readonly address: string;
  /** null where nothing of the example stands. */
  readonly cells: readonly (readonly PlannedCell[])[];
  /** Rows of its table that the sheet would have had without its example; absent where they are as many. */
  readonly rowsWithoutIt?: number;
}
