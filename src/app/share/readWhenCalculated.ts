import { kamFunctionsIn } from "../../formulas/kamFunction";
import type { SharedReading } from "../../workbook/sharing/SharedReading";
import { WorkbookError } from "../../workbook/WorkbookError";

/** What a cell shows while a custom function has not answered; older builds show the second. */
const PENDING: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);
const WAIT = 400;
const MOST_READINGS = 12;

/**
 * Reads, again and again for some five seconds, until no formula of ours is still being calculated.
 *
 * @throws WorkbookError stillCalculating
 */
export async function readWhenCalculated(
  read: () => Promise<SharedReading>,
  goOn: () => void,
  readings = 1,
): Promise<SharedReading> {
  const reading = await read();
  const pending = reading.chosen.find(({ values, formulas }) =>
    values.some((row, i) =>
      row.some((value, j) => PENDING.has(value) && kamFunctionsIn(String(formulas[i]?.[j])).length > 0),
    ),
  );
  if (pending === undefined) return reading;
  if (readings === MOST_READINGS) throw new WorkbookError("stillCalculating", { sheetName: pending.name });
  await new Promise((resolve) => setTimeout(resolve, WAIT));
  goOn();
  return readWhenCalculated(read, goOn, readings + 1);
}
