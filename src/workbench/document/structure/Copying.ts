import { columnCount, intersection, isInside, rowCount, singleCell } from "../area";
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
import { copyRules } from "./copyRules";
import { movedTo, tilesOf, type Tile } from "./tiles";

/** What Excel.RangeCopyType knows. */
export type CopiedPart = "All" | "Formulas" | "Values" | "Formats";

export interface CopyOptions {
  /** Empty cells of the source leave the target as it is. */
  readonly skipBlanks?: boolean;
  /** Rows become columns. */
  readonly transpose?: boolean;
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
    const last = tiles.at(-1) ?? { row: to.top, column: to.left };
    const filled = { top: to.top, left: to.left, bottom: last.row + rows - 1, right: last.column + columns - 1 };
    this.check(target, filled, what);
    const copied = tiles.length === 1 && what === "All" && !transpose ? this.wholeTables(source, from) : [];
    this.checkTables(target, filled, copied.length > 0);
    const cells = this.copies(source, from, target, tiles, what, transpose, copied.length > 0);
    const written = skipBlanks ? cells.filter(({ cell }) => cell.input !== undefined) : cells;
    if (what !== "Formats") {
      const contents = new Map(written.map(({ row, column, cell }) => [cellKey(row, column), cell]));
      checkHeaders(target, filled, (row, column) => contents.get(cellKey(row, column)));
    }
    for (const { row, column, cell } of written) this.put(target, row, column, cell, what);
    renameColumns(this.state, target, filled);
    if (what === "All" || what === "Formats") copyRules(this.state, source, from, target, tiles, what, transpose);
    if (what === "All") this.copyRemarks(source, from, target, tiles, transpose);
    for (const table of copied)
      this.tables.addCopy(target.id, table, shiftedBy(table.area, to.top - from.top, to.left - from.left));
    this.state.changed("cells", toSheetId, filled);
    return filled;
  }

  private check(target: SheetModel, filled: Area, what: CopiedPart): void {
    if (what === "Formats") checkAllowed(target, "allowFormatCells");
    else checkUnlocked(target, filled);
    const cut = target.merges.some((merge) => intersection(merge, filled) && !isInside(merge, filled));
    if (cut) throw new DocumentError("MergedRangeConflict", "We can't do that to a merged cell.");
  }

  private checkTables(target: SheetModel, filled: Area, withTables: boolean): void {
    const hit = target.tables.find((table) => intersection(table.area, filled));
    if (withTables && hit)
      throw new DocumentError("InvalidOperation", `A table cannot be pasted over the table "${hit.name}".`);
  }

  private wholeTables(source: SheetModel, from: Area): readonly TableModel[] {
    return source.tables.filter((table) => isInside(table.area, from));
  }

  /** All copies, read before the first is written: source and target may overlap. */
  private copies(
    source: SheetModel,
    from: Area,
    target: SheetModel,
    tiles: readonly Tile[],
    what: CopiedPart,
    transpose: boolean,
    withTables: boolean,
  ): { row: number; column: number; cell: CellModel }[] {
    const copies: { row: number; column: number; cell: CellModel }[] = [];
    for (let row = from.top; row <= from.bottom; row++) {
      for (let column = from.left; column <= from.right; column++) {
        const [down, across] = transpose ? [column - from.left, row - from.top] : [row - from.top, column - from.left];
        for (const tile of tiles) {
          const to = { row: tile.row + down, column: tile.column + across };
          const cell = this.copyOf(source, { row, column }, target, to, what, withTables);
          if (transpose && isFormula(cell) && what !== "Values")
            throw new DocumentError("NotImplemented", "NotImplemented: Range.copyFrom of formulas, transposed");
          copies.push({ ...to, cell });
        }
      }
    }
    return copies;
  }

  private copyOf(
    source: SheetModel,
    from: Tile,
    target: SheetModel,
    to: Tile,
    what: CopiedPart,
    withTables: boolean,
  ): CellModel {
    const cell = source.cells[cellKey(from.row, from.column)] ?? {};
    const format = formatAt(source, from.row, from.column);
    if (what === "Values") return asConstant(this.valueAt(source.id, from.row, from.column));
    if (!isFormula(cell)) return { ...cell, format };
    const table = this.state.tableAt(source.id, from.row, from.column);
    const leaves = table !== undefined && !withTables && table !== this.state.tableAt(target.id, to.row, to.column);
    const shifted = shiftFormula(String(cell.input), from, to);
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

  private copyRemarks(
    source: SheetModel,
    from: Area,
    target: SheetModel,
    tiles: readonly Tile[],
    transpose: boolean,
  ): void {
    const comments = source.comments.filter(({ row, column }) => intersection(singleCell(row, column), from));
    const merges = source.merges.filter((merge) => isInside(merge, from));
    for (const tile of tiles) {
      const move = (area: Area): Area => movedTo(area, from, tile, transpose);
      const filled = move(from);
      const copiedComments = comments.map((comment) => {
        const { top: row, left: column } = move(singleCell(comment.row, comment.column));
        return { ...comment, id: `{comment${this.state.newId()}}`, row, column };
      });
      const left = target.comments.filter(({ row, column }) => !intersection(singleCell(row, column), filled));
      if (copiedComments.length > 0 || left.length < target.comments.length)
        this.state.set(target, "comments", [...left, ...copiedComments]);
      const unmerged = target.merges.filter((merge) => !intersection(merge, filled));
      if (merges.length > 0 || unmerged.length < target.merges.length)
        this.state.set(target, "merges", [...unmerged, ...merges.map(move)]);
    }
  }
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
