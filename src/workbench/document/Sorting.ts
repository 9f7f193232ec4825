import { contains, intersection } from "./area";
import type { Calculation } from "./Calculation";
import { DocumentError } from "./DocumentError";
import type { Draft } from "./Draft";
import { isFormula } from "./isFormula";
import { isHiddenLine } from "./isHiddenLine";
import { cellKey, type Area, type CellFormat, type CellModel, type CellValue, type SheetModel } from "./model";
import { checkAllowed, checkUnlocked } from "./protection";
import { formatArea } from "./reference";
import { shiftFormula } from "./shiftFormula";
import { sortOrder } from "./sortOrder";
import { dataArea } from "./structuredReference";
import { checkHeaders, renameColumns } from "./tableHeaders";
import type { Tables } from "./Tables";
import type { WorkbookState } from "./WorkbookState";

/** What to sort by: a column of the area, or a row when columns are sorted, counted from the area's first. */
export interface SortKey {
  readonly offset: number;
  readonly descending?: boolean;
}

export interface SortOptions {
  /** The first row, or column, stays where it is. */
  readonly hasHeaders?: boolean;
  readonly matchCase?: boolean;
  /** Sorts the columns of the area by its rows. */
  readonly leftToRight?: boolean;
}

/**
 * Sorts cells as Excel does: rows that are hidden stay where they are, contents and formats move, borders stay, and a formula reads
 * as if it had been copied to its new row. What is alike keeps its order.
 */
export class Sorting {
  constructor(
    private readonly state: WorkbookState,
    private readonly calculation: Calculation,
    private readonly tables: Tables,
    private readonly valueAt: (sheetId: string, row: number, column: number) => CellValue,
  ) {}

  sortTable(tableId: string, keys: readonly SortKey[], options: Pick<SortOptions, "matchCase"> = {}): void {
    const { sheet, table } = this.tables.place(tableId);
    this.sortArea(sheet.id, dataArea(table), keys, options);
  }

  sortArea(sheetId: string, area: Area, keys: readonly SortKey[], options: SortOptions = {}): void {
    const sheet = this.state.sheet(sheetId);
    this.check(sheet, area);
    const grid = new SortedLines(sheet, area, options);
    if (keys.length === 0 || keys.some(({ offset }) => !grid.hasKey(offset)))
      throw new DocumentError("InvalidArgument", `${formatArea(area)} is to be sorted by a column it does not have.`);

    const values = new Map(grid.lines.map((line) => [line, keys.map((key) => this.keyValue(grid, line, key))]));
    const sorted = [...grid.lines].sort((one, other) => {
      for (const [i, { descending = false }] of keys.entries()) {
        const order = sortOrder(values.get(one)?.[i], values.get(other)?.[i], {
          descending,
          matchCase: options.matchCase === true,
        });
        if (order !== 0) return order;
      }
      return 0;
    });
    this.arrange(grid, sorted);
    this.state.changed("cells", sheetId, area, options.leftToRight === true ? "ColumnsSorted" : "RowsSorted");
  }

  private check(sheet: SheetModel, area: Area): void {
    checkAllowed(sheet, "allowSort");
    checkUnlocked(sheet, area);
    if (sheet.merges.some((merge) => intersection(merge, area)))
      throw new DocumentError("MergedRangeConflict", "To do this, all the merged cells need to be the same size.");
    for (const key of this.calculation.spilledCells(sheet.id)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (contains(area, row, column))
        throw new DocumentError("InvalidOperation", "You can't change part of an array.");
    }
  }

  private keyValue(grid: SortedLines, line: number, { offset }: SortKey): CellValue | undefined {
    const { row, column } = grid.keyCell(line, offset);
    const isEmpty = grid.sheet.cells[cellKey(row, column)]?.input === undefined;
    return isEmpty ? undefined : this.valueAt(grid.sheet.id, row, column);
  }

  private arrange(grid: SortedLines, sorted: readonly number[]): void {
    const { sheet, lines } = grid;
    const moved = new Map<string, CellModel>();
    const places = new Map<string, { readonly row: number; readonly column: number }>();
    lines.forEach((line, i) => {
      const from = sorted[i] ?? line;
      if (from === line) return;
      for (const cross of grid.crossings()) {
        const source = grid.cellAt(from, cross);
        const target = grid.cellAt(line, cross);
        const key = cellKey(target.row, target.column);
        moved.set(key, movedCell(sheet, source, target));
        places.set(cellKey(source.row, source.column), target);
      }
    });
    checkHeaders(sheet, grid.area, (row, column) => moved.get(cellKey(row, column)));
    moved.forEach((cell, key) => this.state.setCell(sheet, key, cell));
    renameColumns(this.state, sheet, grid.area);
    const comments = sheet.comments.map((comment) => {
      const place = places.get(cellKey(comment.row, comment.column));
      return place ? { ...comment, ...place } : comment;
    });
    if (comments.some((comment, i) => comment !== sheet.comments[i])) this.state.set(sheet, "comments", comments);
  }
}

/** The lines of an area that are sorted, whichever way they run. */
class SortedLines {
  readonly lines: readonly number[];

  constructor(
    readonly sheet: SheetModel,
    readonly area: Area,
    private readonly options: SortOptions,
  ) {
    const { top, left, bottom, right } = area;
    const [start, end] = options.leftToRight === true ? [left, right] : [top, bottom];
    const first = start + (options.hasHeaders === true ? 1 : 0);
    const lines = options.leftToRight === true ? sheet.columns : sheet.rows;
    this.lines = numbers(first, end).filter((line) => !isHiddenLine(lines[line]));
  }

  hasKey(offset: number): boolean {
    return Number.isInteger(offset) && offset >= 0 && offset < this.crossings().length;
  }

  keyCell(line: number, offset: number): { readonly row: number; readonly column: number } {
    return this.cellAt(line, this.options.leftToRight === true ? this.area.top + offset : this.area.left + offset);
  }

  crossings(): readonly number[] {
    const { top, left, bottom, right } = this.area;
    return this.options.leftToRight === true ? numbers(top, bottom) : numbers(left, right);
  }

  cellAt(line: number, cross: number): { readonly row: number; readonly column: number } {
    return this.options.leftToRight === true ? { row: cross, column: line } : { row: line, column: cross };
  }
}

type Place = Parameters<typeof shiftFormula>[1];

/** What a cell is after it was sorted into another's place, whose borders stay. */
function movedCell(sheet: SheetModel, from: Place, to: Place): CellModel {
  const source = sheet.cells[cellKey(from.row, from.column)] ?? {};
  const borders = sheet.cells[cellKey(to.row, to.column)]?.format?.borders;
  const moved: Draft<CellModel> = { ...source };
  if (isFormula(source)) moved.input = shiftFormula(String(source.input), from, to);
  if (!source.format && !borders) return moved;
  const format: Draft<CellFormat> = { ...source.format };
  delete format.borders;
  return { ...moved, format: { ...format, ...(borders && { borders }) } };
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
