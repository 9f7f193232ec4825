import type { SheetId } from ".";
import type { Messages } from "../i18n";
import { exampleAreas } from "./exampleAreas";
import { NOTHING_TAKEN, type TakenNames } from "./freeName";
import { identityOf } from "./identityOf";
import { planSheet } from "./planSheet";
import type { SheetPlan } from "./SheetPlan";
import { settingsFrom } from "./settings/settingsFrom";
import { withSettings } from "./settings/withSettings";
import { templateOf } from "./templateOf";

/** What a plan has to know of the workbook. */
interface KnownWorkbook extends TakenNames {
  /** As they are kept in it. */
  readonly settings?: unknown;
}

/**
 * Plans one of the product's sheets, which then knows what it is and where its example stands. Pure.
 *
 * @param protect whether its formulas are protected; as the workbook's settings say where nobody has decided
 */
export function planOwnSheet(
  id: SheetId,
  options: object,
  messages: Messages,
  workbook: KnownWorkbook = NOTHING_TAKEN,
  protect?: boolean,
): SheetPlan {
  const settings = settingsFrom(workbook.settings);
  return {
    ...planSheet(withSettings(templateOf(id, options), settings), messages, workbook),
    identity: identityOf(id, options, messages),
    exampleAreas: exampleAreas(id, options, messages),
    ...((protect ?? settings.protect) === true && { protect: true }),
  };
}
