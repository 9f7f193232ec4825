import type { PlanStep, SheetPlan } from "../templates/SheetPlan";
import type { FinishingTouch } from "./InsertedSheet";
import { finishingTouchOf, queueFreeze, queuePageLayout } from "./finishingTouches";
import { loadsOf } from "./loadsOf";
import { queueProtection } from "./protectSheet";
import { queueIdentity } from "./queueIdentity";
import { queueStep } from "./queueStep";
import { rangesOf, type RangeAt } from "./rangesOf";

/** Excel's width of a column in points, from its width in characters of the default font. */
const POINTS_PER_CHARACTER = 5.25;
const POINTS_OF_PADDING = 3.75;

/** Builds the sheet of a plan: one round trip, and another for each further load where the plan is larger than one request may be. */
export async function carryOut(
  context: Excel.RequestContext,
  plan: SheetPlan,
  signal?: AbortSignal,
): Promise<{ readonly sheetId: string; readonly notDone: readonly FinishingTouch[] }> {
  const [first = [], ...more] = loadsOf(plan.steps);
  const sheet = context.workbook.worksheets.add(plan.sheetName);
  sheet.load("id");
  context.application.suspendApiCalculationUntilNextSync();
  const rangeAt = rangesOf(sheet);
  queueFrame(context, sheet, rangeAt, plan);
  const queueAll = (steps: readonly PlanStep[]): void => steps.forEach((step) => queueStep(sheet, rangeAt, step));
  queueAll(first);
  await sendLoads(context, queueAll, more, signal);

  sheet.activate();
  rangeAt(plan.start).select();
  const notDone = await finish(context, sheet, plan, ["freezePanes", "pageLayout"]);
  return { sheetId: sheet.id, notDone };
}

/** The sheet's own properties, what it knows about itself, and the names: formulas and validations refer to them. */
function queueFrame(context: Excel.RequestContext, sheet: Excel.Worksheet, rangeAt: RangeAt, plan: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.tabColor = plan.tabColor;
  for (const { columns, characters } of plan.columnWidths)
    sheet.getRange(columns).format.columnWidth = characters * POINTS_PER_CHARACTER + POINTS_OF_PADDING;
  for (const { rows, points } of plan.rowHeights) sheet.getRange(rows).format.rowHeight = points;
  for (const { name, address } of plan.names) context.workbook.names.add(name, rangeAt(address));
  if (plan.identity) queueIdentity(sheet, plan.identity);
  // The sheet's own: a copy of it has the same, and nobody meets them in a list of names.
  for (const { name, address } of plan.exampleAreas ?? []) sheet.names.add(name, rangeAt(address)).visible = false;
}

/** Sends what is queued, load by load; the last one waits for what comes after. */
async function sendLoads(
  context: Excel.RequestContext,
  queueAll: (steps: readonly PlanStep[]) => void,
  loads: readonly (readonly PlanStep[])[],
  signal?: AbortSignal,
): Promise<void> {
  const [next, ...more] = loads;
  if (next === undefined) return;
  await context.sync();
  signal?.throwIfAborted();
  context.application.suspendApiCalculationUntilNextSync();
  queueAll(next);
  await sendLoads(context, queueAll, more, signal);
}

/**
 * Sends everything with the finishing touches last. Some Excels refuse one of those; what came before is then done, so the
 * touches after it are tried alone.
 *
 * @returns the touches that were refused
 */
async function finish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  touches: readonly FinishingTouch[],
): Promise<FinishingTouch[]> {
  if (touches.includes("freezePanes")) queueFreeze(sheet, plan.finish);
  if (touches.includes("pageLayout")) queuePageLayout(sheet, plan.finish);
  // Last of all: a protected sheet takes no page layout.
  if (plan.protect === true) queueProtection(sheet);
  try {
    await context.sync();
    return [];
  } catch (error) {
    const refused = finishingTouchOf(error);
    if (refused === undefined || !touches.includes(refused)) throw error;
    const left = touches.slice(touches.indexOf(refused) + 1);
    return [refused, ...(await finish(context, sheet, plan, left))];
  }
}
