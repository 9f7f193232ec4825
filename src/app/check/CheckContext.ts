import type { Messages } from "../../i18n";
import type { Roles } from "./Roles";
import type { WorkbookReading } from "./WorkbookReading";

/** What every check goes by. */
export interface CheckContext {
  readonly book: WorkbookReading;
  readonly roles: Roles;
  /** The languages that headers and words of the workbook may be in: the pane's, and those our sheets were made in. */
  readonly languages: readonly Messages[];
}
