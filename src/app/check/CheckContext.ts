import type { Messages } from "../../i18n";
import type { Roles } from "./Roles";
import type { WorkbookReading } from "./WorkbookReading";

/** What every check goes by. */
export interface CheckContext {
  readonly book: WorkbookReading;
  readonly roles: Roles;
  readonly messages: Messages;
}
