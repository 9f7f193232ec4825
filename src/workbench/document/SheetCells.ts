import type { CellGrid } from "./CellGrid";
import type { EngineScalar } from "./EngineValue";
import type { FormulaCell } from "./FormulaCell";

/** The cells of one sheet as formulas see them. */
export interface SheetCells {
  /** Constants, results, and what spilled. */
  readonly values: CellGrid<EngineScalar>;
  readonly formulas: CellGrid<FormulaCell>;
  /** For every cell a formula spills into, its own not among them: that formula. */
  readonly sources: CellGrid<FormulaCell>;
}
