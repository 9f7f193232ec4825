import type { CellEdit, WorkbookChange } from "./model";

/** What was inserted is deleted when that is undone, and the other way round. */
const UNDONE: Readonly<Partial<Record<CellEdit["how"], CellEdit["how"]>>> = {
  InsertedDown: "DeletedUp",
  InsertedRight: "DeletedLeft",
  DeletedUp: "InsertedDown",
  DeletedLeft: "InsertedRight",
};

/** A change as it is told when it is undone. */
export function undoneChange(change: WorkbookChange): WorkbookChange {
  const edits = change.edits?.map((edit) => ({ ...edit, how: UNDONE[edit.how] ?? edit.how })).reverse();
  return edits ? { ...change, edits } : change;
}
