import { LAST_COLUMN, LAST_ROW, intersection, isInside } from "../area";
import { DocumentError } from "../DocumentError";
import type { Area, SheetModel, TableModel } from "../model";
import { checkUnlocked } from "../protection";

/**
 * Refuses to cut and paste where Excel does: on protected cells, a part of a merged cell, a table's headers without the table, into
 * another table's headers.
 *
 * @returns the tables at the target that go, being pasted over as a whole
 */
export function checkMove(source: SheetModel, from: Area, target: SheetModel, to: Area): TableModel[] {
  if (to.top < 0 || to.left < 0 || to.bottom > LAST_ROW || to.right > LAST_COLUMN)
    throw new DocumentError("InvalidArgument", "The cells would lie outside the sheet.");
  checkUnlocked(source, from);
  checkUnlocked(target, to);
  checkMerges(source, from);
  checkMerges(target, to);
  const moved = source.tables.filter((table) => isInside(table.area, from));
  const cut = source.tables.find((table) => !moved.includes(table) && cutsHeaders(table, from));
  if (cut) throw refused(`the headers of the table "${cut.name}" cannot be moved without the table`);
  const others = target.tables.filter((table) => !moved.includes(table) && intersection(table.area, to));
  const covered = others.filter((table) => isInside(table.area, to));
  const hit = others.find((table) => !covered.includes(table) && (moved.length > 0 || cutsHeaders(table, to)));
  if (hit) throw refused(`the cells would be pasted over a part of the table "${hit.name}"`);
  return covered;
}

function checkMerges({ merges }: SheetModel, area: Area): void {
  if (merges.some((merge) => intersection(merge, area) && !isInside(merge, area)))
    throw new DocumentError("MergedRangeConflict", "We can't do that to a merged cell.");
}

function cutsHeaders(table: TableModel, area: Area): boolean {
  return table.showHeaders && intersection({ ...table.area, bottom: table.area.top }, area) !== undefined;
}

function refused(reason: string): DocumentError {
  return new DocumentError("InvalidOperation", `This operation is not allowed: ${reason}.`);
}
