import { cellCount, intersection, isInside, rowCount, someContains, union } from "./area";
import { DocumentError } from "./DocumentError";
import { formatAt } from "./cellFormats";
import { cellKey, type Area, type CellModel, type SheetModel } from "./model";
import { checkAllowed, checkUnlocked } from "./protection";
import type { WorkbookState } from "./WorkbookState";

/** Cells that are shown as one. */
export class Merges {
  constructor(private readonly state: WorkbookState) {}

  /** What a cell is merged into; undefined where it stands alone. */
  at(sheetId: string, row: number, column: number): Area | undefined {
    return this.state.sheet(sheetId).merges.find((merge) => someContains([merge], row, column));
  }

  /**
   * Makes one cell of many. The first cell that holds something is kept, in the upper left; what the others held is lost.
   *
   * @param across one cell per row instead
   */
  merge(sheetId: string, area: Area, across = false): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    checkUnlocked(sheet, area);
    const table = sheet.tables.find((each) => intersection(each.area, area));
    if (table) throw new DocumentError("InvalidOperation", `Cells of the table "${table.name}" cannot be merged.`);
    const whole = withMerges(sheet, area);
    const parts = across ? rowsOf(whole) : [whole];
    const merged = parts.filter((part) => cellCount(part) > 1);
    for (const part of merged) this.gather(sheet, part);
    this.state.set(sheet, "merges", [...without(sheet, whole), ...merged]);
    this.state.changed("cells", sheetId, whole);
  }

  /** Makes single cells of every merged cell that an area touches. */
  unmerge(sheetId: string, area: Area): void {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowFormatCells");
    const whole = withMerges(sheet, area);
    unmergeAll(this.state, sheet, area);
    this.state.changed("cells", sheetId, whole);
  }

  /** Leaves one content and one look in an area. */
  private gather(sheet: SheetModel, area: Area): void {
    const keys = keysOf(area);
    const source = keys.map((key) => sheet.cells[key]).find((cell) => cell?.input !== undefined);
    const format = formatAt(sheet, area.top, area.left);
    const look: CellModel = Object.keys(format).length > 0 ? { format } : {};
    keys.forEach((key, i) => this.state.setCell(sheet, key, i === 0 ? { ...source, ...look } : look));
  }
}

/** An area with all of every merged cell it touches. */
function withMerges(sheet: SheetModel, area: Area): Area {
  let whole = area;
  for (let before: Area | undefined; before !== whole;) {
    before = whole;
    for (const merge of sheet.merges)
      if (intersection(merge, whole) && !isInside(merge, whole)) whole = union(whole, merge);
  }
  return whole;
}

function without(sheet: SheetModel, area: Area): Area[] {
  return sheet.merges.filter((merge) => !intersection(merge, area));
}

/** Makes single cells of all that an area touches, e.g. because a table takes it. */
export function unmergeAll(state: WorkbookState, sheet: SheetModel, area: Area): void {
  const left = without(sheet, area);
  if (left.length < sheet.merges.length) state.set(sheet, "merges", left);
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: rowCount(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i }));
}

function keysOf({ top, left, bottom, right }: Area): string[] {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) keys.push(cellKey(row, column));
  return keys;
}
