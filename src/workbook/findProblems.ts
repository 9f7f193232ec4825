import type { SheetPlan } from "../templates/SheetPlan";
import { columnLetters } from "./columnLetters";
import type { CellProblem, InsertedSheet } from "./InsertedSheet";
import { isPending } from "./isPending";
import type { WorkbookBefore } from "./readWorkbook";

type Found = Pick<InsertedSheet, "problems" | "pending">;

const LONGEST_WAIT = 5000;
/** Custom functions answer in batches, the first after half a second or so: with this wait one reading is enough as a rule. */
const FIRST_WAIT = 750;
const NEXT_WAIT = 300;
const GROWTH = 2;

/**
 * Reads the formulas once Excel has calculated them, and names those in error; or counts those still pending after five seconds.
 *
 * While one is pending, no error is named: it may come from that, as the #REF! of whoever reads a spill that is not there yet.
 */
export async function findProblems(
  context: Excel.RequestContext,
  sheetId: string,
  plan: SheetPlan,
  calculationMode: WorkbookBefore["calculationMode"],
): Promise<Found> {
  if (plan.calculated.length === 0) return { problems: [], pending: 0 };
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const areas = plan.calculated.map((address) => sheet.getRange(address));
  const read = async (): Promise<Found> => {
    // Where the user calculates on demand, only the new sheet is calculated: nothing on it was ever calculated yet.
    if (calculationMode === Excel.CalculationMode.manual) sheet.calculate(false);
    for (const area of areas) area.load("address,values,valueTypes,rowIndex,columnIndex");
    await context.sync();
    const errors = areas.flatMap(errorsIn);
    const pending = errors.filter(({ error }) => isPending(error)).length;
    return { problems: pending > 0 ? [] : errors, pending };
  };
  const deadline = Date.now() + LONGEST_WAIT;
  if (plan.callsCustomFunctions) await pause(FIRST_WAIT);
  return readUntilCalculated(read, NEXT_WAIT, deadline);
}

/** Each wait is longer than the one before; the last one ends at the deadline. */
async function readUntilCalculated(read: () => Promise<Found>, wait: number, deadline: number): Promise<Found> {
  const found = await read();
  const left = deadline - Date.now();
  if (left <= 0 || found.pending === 0) return found;

  await pause(Math.min(wait, left));
  return readUntilCalculated(read, wait * GROWTH, deadline);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function errorsIn({ address, values, valueTypes, rowIndex, columnIndex }: Excel.Range): CellProblem[] {
  const sheet = address.slice(0, address.lastIndexOf("!") + 1);
  return valueTypes.flatMap((row, i) =>
    row.flatMap((type, j) =>
      type === Excel.RangeValueType.error
        ? [{ address: `${sheet}${columnLetters(columnIndex + j)}${rowIndex + i + 1}`, error: String(values[i]?.[j]) }]
        : [],
    ),
  );
}
