import type { Messages } from "../i18n";
import type { ReferenceResolver } from "./ReferenceResolver";
import type { SheetGrid } from "./SheetGrid";
import type { Saying } from "./SheetTemplate";

/** What the parts of a plan are made with. */
export interface PlanContext {
  readonly grid: SheetGrid;
  readonly references: ReferenceResolver;
  readonly sheetName: string;
  /** A text in the user's language, or the user's own text as it is written into a cell. */
  readonly words: (text: Saying | { readonly typed: string }) => string;
  readonly messages: Messages;
}
