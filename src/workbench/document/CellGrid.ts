import { LAST_COLUMN, LAST_ROW, singleCell } from "./area";
import type { Area } from "./model";

/** Something for some cells of a sheet. */
export class CellGrid<T> {
  private readonly rows = new Map<number, Map<number, T>>();
  private lastRow = -1;
  private lastColumn = -1;

  get(row: number, column: number): T | undefined {
    return this.rows.get(row)?.get(column);
  }

  set(row: number, column: number, item: T): void {
    let cells = this.rows.get(row);
    if (!cells) {
      cells = new Map<number, T>();
      this.rows.set(row, cells);
    }
    cells.set(column, item);
    this.lastRow = Math.max(this.lastRow, row);
    this.lastColumn = Math.max(this.lastColumn, column);
  }

  delete(row: number, column: number): void {
    this.rows.get(row)?.delete(column);
  }

  /** The items of a row by their columns. */
  row(row: number): ReadonlyMap<number, T> | undefined {
    return this.rows.get(row);
  }

  /** The part of an area beyond which there never was anything. */
  used(area: Area): Area {
    return { ...area, bottom: Math.min(area.bottom, this.lastRow), right: Math.min(area.right, this.lastColumn) };
  }

  /** Everything in an area, in no order. */
  *within(area: Area): Generator<{ readonly row: number; readonly column: number; readonly item: T }> {
    for (const [row, cells] of this.rowsWithin(area)) {
      if (area.right - area.left < cells.size) {
        for (let column = area.left; column <= area.right; column++) {
          const item = cells.get(column);
          if (item !== undefined) yield { row, column, item };
        }
      } else {
        for (const [column, item] of cells)
          if (column >= area.left && column <= area.right) yield { row, column, item };
      }
    }
  }

  /** Every place in an area that holds something, in a list that stays as it is when the grid changes. */
  placesWithin(area: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }): Area[] {
    return Array.from(this.within(area), ({ row, column }) => singleCell(row, column));
  }

  private *rowsWithin({ top, bottom }: Area): Generator<[number, Map<number, T>]> {
    if (bottom - top < this.rows.size) {
      for (let row = top; row <= bottom; row++) {
        const cells = this.rows.get(row);
        if (cells) yield [row, cells];
      }
    } else {
      for (const entry of this.rows) if (entry[0] >= top && entry[0] <= bottom) yield entry;
    }
  }
}
