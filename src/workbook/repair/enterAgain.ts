import type { WriteStep } from "../../templates/SheetPlan";
import { openForChange } from "../openForChange";
import { queueContents } from "../queueContents";

/** Formulas to be entered again on one sheet. */
export interface SheetEntries {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly steps: readonly WriteStep[];
}

/** "locked": the sheet is protected with a password; nothing was changed on it. */
export type Entered = "entered" | "locked" | "gone";

/**
 * Enters formulas again that stand there already. A protected sheet is opened for it and protected as it was; where that takes a
 * password, it is left alone. Two round trips, four on a protected sheet.
 */
export async function enterAgain({ sheetId, steps }: SheetEntries): Promise<Entered> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    openForChange<Entered>(context, sheetId, async (sheet) => {
      for (const step of steps) queueContents(sheet.getRange(step.address), step);
      await context.sync();
      return "entered";
    }),
  );
}
