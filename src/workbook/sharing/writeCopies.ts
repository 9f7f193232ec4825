import type { WriteStep } from "../../templates/SheetPlan";
import { loadsOf } from "../loadsOf";
import { queueContents } from "../queueContents";

/** What is to be written, and on which sheet. */
export type CopyStep = WriteStep & { readonly sheetId: string };

/**
 * Writes into sheets that nobody else uses yet: one round trip, or one for each load that a request may be.
 *
 * @param afterLoad may throw to end the writing
 */
export async function writeCopies(steps: readonly CopyStep[], afterLoad: () => void): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const load of loadsOf(steps)) {
      context.application.suspendApiCalculationUntilNextSync();
      for (const step of load)
        queueContents(context.workbook.worksheets.getItem(step.sheetId).getRange(step.address), step);
      await send(context);
      afterLoad();
    }
  });
}

async function send(context: Excel.RequestContext): Promise<void> {
  await context.sync();
}

/** Protects copies again as their originals are, without a password. */
export async function protectCopies(
  copies: readonly { readonly sheetId: string; readonly protection: Excel.WorksheetProtectionOptions | undefined }[],
): Promise<void> {
  const open = copies.filter(({ protection }) => protection !== undefined);
  if (open.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    for (const { sheetId, protection } of open)
      context.workbook.worksheets.getItem(sheetId).protection.protect(protection);
    await context.sync();
  });
}
