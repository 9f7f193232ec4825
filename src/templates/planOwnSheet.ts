import type { SheetId } from ".";
import type { Messages } from "../i18n";
import { exampleAreas } from "./exampleAreas";
import { NOTHING_TAKEN, type TakenNames } from "./freeName";
import { identityOf } from "./identityOf";
import { planSheet } from "./planSheet";
import type { SheetPlan } from "./SheetPlan";
import { templateOf } from "./templateOf";

/** Plans one of the product's sheets, which then knows what it is and where its example stands. Pure. */
export function planOwnSheet(
  id: SheetId,
  options: object,
  messages: Messages,
  taken: TakenNames = NOTHING_TAKEN,
): SheetPlan {
  return {
    ...planSheet(templateOf(id, options), messages, taken),
    identity: identityOf(id, options, messages),
    exampleAreas: exampleAreas(id, options, messages),
  };
}
