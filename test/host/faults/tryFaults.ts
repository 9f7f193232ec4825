/** A process of `npm run faults`: refuses every action of one sheet's insertion, and tells its parent how far it is. */
import { RefusedInsertions } from "./RefusedInsertions";
import type { Trial, TrialProgress } from "./Trial";

const LENGTHS = 16;
const TOLD_EVERY = 250;

async function tryFaults({ emptyCell, id }: Trial, known: TrialProgress | undefined): Promise<void> {
  Object.defineProperty(globalThis, "emptyCell", { value: emptyCell });
  const insertions = await RefusedInsertions.of(id, LENGTHS);
  const { actions } = insertions;
  // Another number of actions is another insertion: nothing of what is known of it holds.
  const begun = known?.actions === actions ? known : { actions, tried: 0, faults: [] };
  const faults = [...begun.faults];
  for (let n = begun.tried + 1; n <= actions; n++) {
    const fault = await insertions.fault(n);
    if (fault !== undefined) faults.push(`action ${n}: ${fault}`);
    if (n % TOLD_EVERY === 0 || n === actions) tell({ actions, tried: n, faults });
  }
}

function tell(progress: TrialProgress): void {
  process.send?.(progress);
}

process.once("message", ([trial, known]: [Trial, TrialProgress | undefined]) => {
  void tryFaults(trial, known).then(() => process.disconnect());
});
// The parent was stopped, or there is nothing more to tell it.
process.once("disconnect", () => process.exit());
