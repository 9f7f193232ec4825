import type { SheetPlan } from "../templates/SheetPlan";
import { carryOut } from "./carryOut";
import { findProblems } from "./findProblems";
import type { InsertedSheet } from "./InsertedSheet";
import { readWorkbook, type WorkbookBefore } from "./readWorkbook";
import { takeBack } from "./takeBack";
import { WorkbookError } from "./WorkbookError";

/**
 * Makes the planned sheet and shows it, or leaves the workbook as it was.
 *
 * Two round trips whatever the plan's length: what is taken, then everything else. A third one only reads, once Excel has
 * calculated, and tells which cells show an error; such a cell is no failure.
 *
 * @param planFor makes the plan, now that it is known which names are taken
 * @param signal once it is aborted, the insertion is taken back
 */
export async function insertSheet(
  planFor: (taken: Pick<WorkbookBefore, "sheets" | "names" | "settings">) => SheetPlan,
  report: (progress: "reading" | "building" | "checking") => void,
  signal?: AbortSignal,
): Promise<InsertedSheet> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    report("reading");
    const before = await readWorkbook(context);
    if (before.structureProtected) throw new WorkbookError("structureProtected");
    const plan = planFor(before);
    signal?.throwIfAborted();
    try {
      report("building");
      const { sheetId, notDone } = await carryOut(context, plan, signal);
      signal?.throwIfAborted();
      report("checking");
      const found = await findProblems(context, sheetId, plan, before.calculationMode);
      return {
        sheetId,
        sheetName: plan.sheetName,
        names: plan.names.map(({ name }) => name),
        hasExample: (plan.exampleAreas ?? []).length > 0,
        ...found,
        notDone,
      };
    } catch (error) {
      // A batch is no transaction: what Excel did before it refused is still there.
      await takeBack(context, plan, before, error);
      throw error;
    }
  });
}
