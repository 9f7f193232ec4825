import type { Failure } from "../app/explainFailure";
import type { InsertedSheet } from "../app/InsertedSheet";
import type { InsertionProgress } from "../app/insertSelectionMatrix";

/** Where the one insertion stands. `refusal`: something else was asked for meanwhile, and this is why it has to wait. */
export type InsertionState =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly progress: InsertionProgress; readonly refusal: Failure | null }
  /** trouble: the sheet is there, but showing or removing it did not work. */
  | { readonly status: "done"; readonly inserted: InsertedSheet; readonly trouble: Failure | null }
  | { readonly status: "removing"; readonly inserted: InsertedSheet; readonly refusal: Failure | null }
  /** by: whether the pane removed it, or somebody else had deleted it before. */
  | { readonly status: "removed"; readonly sheetName: string; readonly by: "pane" | "somebody" }
  | { readonly status: "failed"; readonly failure: Failure };
