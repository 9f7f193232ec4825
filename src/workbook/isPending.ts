/** What a cell shows while a custom function has not answered; older builds show the second. */
const PENDING: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA"]);

/** Whether a cell that shows this is still being calculated. */
export function isPending(value: unknown): boolean {
  return PENDING.has(value);
}
