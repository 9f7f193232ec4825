import type { ClearedExample } from "../../app/thisSheet/ClearedExample";
import type { SheetChange } from "../../app/thisSheet/SheetChange";
import type { Session } from "../session";
import type { Watched } from "../Watched";

/** What was emptied last on each sheet: enough to put it back for as long as the workbook is open. */
type ClearedExamples = readonly ClearedExample[];

export function clearedExamples({ drafts }: Session): Watched<ClearedExamples> {
  return drafts.of<ClearedExamples>("clearedExamples", []);
}

const loadUseCases = () => import(/* webpackChunkName: "thisSheet" */ "../../app/thisSheet/changeSheet");

/** Empties what the sheet still holds of its example; the view of the sheet tells how it went. */
export function clearExample(session: Session, sheet: { readonly sheetId: string; readonly sheetName: string }): void {
  const kept = clearedExamples(session);
  void session.jobs.of<never, SheetChange>("thisSheet").start(async () => {
    const change = await (await loadUseCases()).clearIt(sheet);
    if (change.cleared.count > 0) kept.enter([change.cleared, ...others(kept.state(), sheet.sheetId)]);
    return change;
  });
}

/** Takes that back. */
export function putExampleBack(session: Session, cleared: ClearedExample): void {
  const kept = clearedExamples(session);
  void session.jobs.of<never, SheetChange>("thisSheet").start(async () => {
    const change = await (await loadUseCases()).putItBack(cleared);
    kept.enter(others(kept.state(), cleared.sheetId));
    return change;
  });
}

function others(examples: ClearedExamples, sheetId: string): ClearedExamples {
  return examples.filter((each) => each.sheetId !== sheetId);
}
