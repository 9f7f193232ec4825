import { WorkbookError } from "../WorkbookError";
import { queueProbeMark } from "./leftSheets";
import { PROBE_NAME, type Probe, type ProbeSite } from "./Probe";
import { supports } from "./supports";

/** passed and failed: with what was seen. notAvailable: with what this Excel lacks. */
export interface ProbeResult<Id extends string = string> {
  readonly id: Id;
  readonly outcome: "passed" | "failed" | "notAvailable";
  readonly found: string;
}

/** The workbook as the user has it, to be given back so. */
interface Before {
  readonly sheetIds: readonly string[];
  readonly activeSheetId: string;
  readonly calculationMode: Excel.Application["calculationMode"];
}

/**
 * Tries every probe on a temporary sheet of its own. Whatever happens, those sheets and their names are taken away, and the sheet
 * that was shown and the way of calculating are as before.
 *
 * @param sheetName of the temporary sheets; it must be free
 * @throws WorkbookError structureProtected
 */
export async function runProbes<Id extends string>(
  all: readonly Probe<Id>[],
  sheetName: (taken: readonly string[]) => string,
  report: (done: number) => void,
  signal: AbortSignal,
): Promise<ProbeResult<Id>[]> {
  const { before, name } = await readBefore(sheetName);
  const results: ProbeResult<Id>[] = [];
  try {
    for (const probe of all) {
      signal.throwIfAborted();
      report(results.length);
      results.push(await runOne(probe, name, before));
    }
    return results;
  } finally {
    await giveBack(before, name);
  }
}

async function readBefore(sheetName: (taken: readonly string[]) => string) {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, protection, application } = context.workbook;
    const active = worksheets.getActiveWorksheet();
    worksheets.load("items/id,items/name");
    protection.load("protected");
    application.load("calculationMode");
    active.load("id");
    await context.sync();
    if (protection.protected) throw new WorkbookError("structureProtected");
    const before: Before = {
      sheetIds: worksheets.items.map(({ id }) => id),
      activeSheetId: active.id,
      calculationMode: application.calculationMode,
    };
    return { before, name: sheetName(worksheets.items.map((sheet) => sheet.name)) };
  });
}

async function runOne<Id extends string>(
  probe: Probe<Id>,
  sheetName: string,
  before: Before,
): Promise<ProbeResult<Id>> {
  const { id, needs } = probe;
  if (needs && !supports(...needs)) return { id, outcome: "notAvailable", found: needs.join(" ") };
  try {
    const { holds, found } = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add(sheetName);
      queueProbeMark(sheet);
      await context.sync();
      const calculatesOnDemand = before.calculationMode === Excel.CalculationMode.manual;
      const site: ProbeSite = { context, sheet, sheetName, calculatesOnDemand };
      return probe.run(site);
    });
    return { id, outcome: holds ? "passed" : "failed", found };
  } catch (error) {
    return { id, ...refusalOf(error) };
  } finally {
    await clear(before, sheetName);
  }
}

const MISSING = new Set(["ApiNotFound", "ApiNotAvailable", "NotImplemented", "UnsupportedOperation"]);

/** Codes and places only: a message may carry cells; but not that of a member which is not there at all. */
function refusalOf(error: unknown): Pick<ProbeResult, "outcome" | "found"> {
  if (!(error instanceof OfficeExtension.Error)) return { outcome: "failed", found: String(error) };
  const { code, message, debugInfo } = error;
  if (MISSING.has(code)) return { outcome: "notAvailable", found: message.replace(/^NotImplemented: /, "") };
  return { outcome: "failed", found: [code, debugInfo.errorLocation ?? ""].filter((each) => each !== "").join(" ") };
}

/**
 * Takes away what a probe has made; once more where Excel refuses.
 *
 * @throws WorkbookError leftBehind
 */
async function clear(before: Before, sheetName: string): Promise<void> {
  try {
    await takeAway(before, sheetName);
  } catch {
    await takeAway(before, sheetName).catch((failure: unknown) => {
      throw new WorkbookError("leftBehind", { left: sheetName }, { cause: failure });
    });
  }
}

/** Sheets that were not there before and are called like the probes' or like a copy of it, and names of the probes. */
async function takeAway({ sheetIds, activeSheetId }: Before, sheetName: string): Promise<void> {
  // A copy of "KAM test (2)" is "KAM test (3)".
  const stem = sheetName.replace(/ \(\d+\)$/, "");
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/id,items/name");
    names.load("items/name");
    await context.sync();
    const made = worksheets.items.filter(({ id, name }) => !sheetIds.includes(id) && name.startsWith(stem));
    if (worksheets.items.some(({ id }) => id === activeSheetId)) worksheets.getItem(activeSheetId).activate();
    for (const sheet of made) sheet.delete();
    for (const item of names.items) if (item.name.startsWith(PROBE_NAME)) item.delete();
    await context.sync();
  });
}

/** Once more, after a probe that ended in the middle. */
async function giveBack(before: Before, sheetName: string): Promise<void> {
  await clear(before, sheetName);
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { application } = context.workbook;
    application.load("calculationMode");
    await context.sync();
    if (application.calculationMode === before.calculationMode) return;
    application.calculationMode = before.calculationMode;
    await context.sync();
  });
}
