import { union } from "./area";
import type { CellEdit, WorkbookChange } from "./model";

/** One change for each kind and sheet, over all their cells; of selections, the last one. */
export function mergeChanges(changes: readonly WorkbookChange[]): WorkbookChange[] {
  const merged = new Map<string, { change: WorkbookChange; readonly edits: CellEdit[] }>();
  for (const change of changes) {
    const key = `${change.kind} ${change.sheetId ?? ""}`;
    const before = merged.get(key);
    const edits = before?.edits ?? [];
    edits.push(...(change.edits ?? []));
    const known = before?.change.area;
    const joins = known !== undefined && change.area !== undefined && change.kind !== "selection";
    const area = joins ? union(known, change.area) : (change.area ?? known);
    merged.set(key, { change: { ...change, ...(area && { area, edits }) }, edits });
  }
  return [...merged.values()].map(({ change }) => change);
}
