import { isPending } from "../isPending";
import type { ProbeSite } from "./Probe";

const LONGEST_WAIT = 20_000;
const BETWEEN = 50;

/** The values of cells once Excel has calculated them; as they are after twenty seconds. */
export async function readCalculated(site: ProbeSite, address: string): Promise<unknown[][]> {
  const { context, sheet, calculatesOnDemand } = site;
  const range = sheet.getRange(address);
  const read = async (deadline: number): Promise<unknown[][]> => {
    if (calculatesOnDemand) sheet.calculate(false);
    range.load("values");
    await context.sync();
    const values = range.values as unknown[][];
    if (Date.now() > deadline || !values.some((row) => row.some(isAwaited))) return values;
    await pause(BETWEEN);
    return read(deadline);
  };
  return read(Date.now() + LONGEST_WAIT);
}

/** Waits until something has happened, five seconds at most, and tells whether it did. */
export async function waitFor(hasHappened: () => boolean, deadline = Date.now() + 5000): Promise<boolean> {
  if (hasHappened()) return true;
  if (Date.now() > deadline) return false;
  await pause(BETWEEN);
  return waitFor(hasHappened, deadline);
}

/** A name that is not known yet is looked for elsewhere first. */
function isAwaited(value: unknown): boolean {
  return isPending(value) || value === "#CONNECT!";
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
