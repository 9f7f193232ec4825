import { columnCount, intersection, isInside, rowCount } from "../area";
import { formatAt } from "../cellFormats";
import { DocumentError } from "../DocumentError";
import { isFormula } from "../isFormula";
import { cellKey, type Area, type CellModel, type CellValue, type SheetModel, type TableModel } from "../model";
import { parseEntry } from "../parseEntry";
import { checkAllowed, checkUnlocked } from "../protection";
import { shiftFormula } from "../shiftFormula";
import { checkHeaders, renameColumns } from "../tableHeaders";
import { withTableNamed } from "../tableReferences";
import type { Tables } from "../Tables";
import type { WorkbookState } from "../WorkbookState";
import { shiftedBy } from "./adjustArea";
import type { CellPlace } from "./cellPlaces";
import type { Copy, CopiedPart } from "./Copy";
import { copyRemarks } from "./copyRemarks";
import { copyRules } from "./copyRules";
import { filledBy, tilesOf } from "./tiles";
import { transposeFormula } from "./transposeFormula";

export interface CopyOptions {
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks?: boolean;
  /** Rows become columns. */
  readonly transpose?: boolean;
}

interface CopiedCell extends CellPlace {
  readonly cell: CellModel;
}

/** Copying cells: relative references move along, formats, rules and whole tables are copied with them. */
export class Copying {
  constructor(
    private readonly state: WorkbookState,
    private readonly tables: Tables,
    private readonly valueAt: (sheetId: string, row: number, column: number) => CellValue,
  ) {}

  /** Fills the target with copies when it is a multiple of the source, else puts one at its first cell. Gives the area that was filled. */
  copyCells(
    fromSheetId: string,
    from: Area,
    toSheetId: string,
    to: Area,
    what: CopiedPart,
    { skipBlanks = false, transpose = false }: CopyOptions = {},
  ): Area {
    const [source, target] = [this.state.sheet(fromSheetId), this.state.sheet(toSheetId)];
    const [rows, columns] = transpose ? [columnCount(from), rowCount(from)] : [rowCount(from), columnCount(from)];
    const tiles = tilesOf(to, rows, columns);
    const copy: Copy = { source, from, target, tiles, what, transpose };
    const filled = filledBy(copy);
    const tables = wholeTables(copy);
    check(copy, filled, tables);
    const copied = this.copiedCells(copy, tables.length > 0);
    this.write(copy, filled, skipBlanks ? copied.filter(({ cell }) => cell.input !== undefined) : copied);
    copyRules(this.state, copy);
    copyRemarks(this.state, copy);
    for (const table of tables)
      this.tables.addCopy(target.id, table, shiftedBy(table.area, to.top - from.top, to.left - from.left));
    this.state.changed("cells", toSheetId, filled);
    return filled;
  }

  private write({ target, what }: Copy, filled: Area, cells: readonly CopiedCell[]): void {
    if (what !== "Formats") {
      const contents = new Map(cells.map(({ row, column, cell }) => [cellKey(row, column), cell]));
      checkHeaders(target, filled, (row, column) => contents.get(cellKey(row, column)));
    }
    for (const { row, column, cell } of cells) this.put(target, row, column, cell, what);
    renameColumns(this.state, target, filled);
  }

  /** All copies, read before the first is written: source and target may overlap. */
  private copiedCells(copy: Copy, withTables: boolean): CopiedCell[] {
    const { from, tiles, transpose } = copy;
    const copies: CopiedCell[] = [];
    for (let row = from.top; row <= from.bottom; row++) {
      for (let column = from.left; column <= from.right; column++) {
        const [down, across] = transpose ? [column - from.left, row - from.top] : [row - from.top, column - from.left];
        for (const tile of tiles) {
          const to = { row: tile.row + down, column: tile.column + across };
          copies.push({ ...to, cell: this.copiedCell(copy, { row, column }, to, withTables) });
        }
      }
    }
    return copies;
  }

  private copiedCell(
    { source, target, what, transpose }: Copy,
    from: CellPlace,
    to: CellPlace,
    withTables: boolean,
  ): CellModel {
    if (what === "Values") return asConstant(this.valueAt(source.id, from.row, from.column));
    const cell = source.cells[cellKey(from.row, from.column)] ?? {};
    const format = formatAt(source, from.row, from.column);
    if (!isFormula(cell)) return { ...cell, format };
    const table = this.state.tableAt(source.id, from.row, from.column);
    const leaves = table !== undefined && !withTables && table !== this.state.tableAt(target.id, to.row, to.column);
    const shifted = (transpose ? transposeFormula : shiftFormula)(String(cell.input), from, to);
    return { ...cell, input: leaves ? withTableNamed(shifted, table.name) : shifted, format };
  }

  private put(sheet: SheetModel, row: number, column: number, copy: CellModel, what: CopiedPart): void {
    const key = cellKey(row, column);
    const { input, quoted, hyperlink } = what === "Formats" ? (sheet.cells[key] ?? {}) : copy;
    const format = what === "All" || what === "Formats" ? copy.format : sheet.cells[key]?.format;
    const isPlain = !format || (Object.keys(format).length === 0 && isBare(sheet, column));
    this.state.setCell(sheet, key, {
      ...(input !== undefined && { input }),
      ...(quoted === true && { quoted }),
      ...(hyperlink && { hyperlink }),
      ...(!isPlain && { format }),
    });
  }
}

/** Tables are copied as such when all of them is, once and with everything. */
function wholeTables({ source, from, tiles, what, transpose }: Copy): readonly TableModel[] {
  if (tiles.length > 1 || what !== "All" || transpose) return [];
  return source.tables.filter((table) => isInside(table.area, from));
}

function check({ target, what }: Copy, filled: Area, tables: readonly TableModel[]): void {
  if (what === "Formats") checkAllowed(target, "allowFormatCells");
  else checkUnlocked(target, filled);
  if (target.merges.some((merge) => intersection(merge, filled) && !isInside(merge, filled)))
    throw new DocumentError("MergedRangeConflict", "We can't do that to a merged cell.");
  const hit = target.tables.find((table) => intersection(table.area, filled));
  if (tables.length > 0 && hit)
    throw new DocumentError("InvalidOperation", `A table cannot be pasted over the table "${hit.name}".`);
}

/** A value as it is entered: a text that would be read as something else stays one, an error comes from a formula. */
function asConstant(value: CellValue): CellModel {
  if (typeof value === "object") return { input: `=${value.error}` };
  if (value === "") return {};
  if (typeof value !== "string") return { input: value };
  const isRead = parseEntry(value, "General").input !== value;
  return { input: value, ...((isRead || value.startsWith("=")) && { quoted: true }) };
}

/** True where a cell without a format of its own has none from its column or sheet either. */
function isBare(sheet: SheetModel, column: number): boolean {
  return !sheet.columns[column]?.format && !sheet.format;
}
