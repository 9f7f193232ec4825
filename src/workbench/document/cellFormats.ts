import { contains, isWholeColumns, isWholeRows } from "./area";
import { cellKey, type Area, type BorderLine, type BorderSide, type CellFormat, type SheetModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

/** The format a cell has of its own, from its column or from its sheet. */
export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return sheet.cells[cellKey(row, column)]?.format ?? sheet.columns[column]?.format ?? sheet.format ?? {};
}

/** Changes the format of every cell in an area; undefined takes a property back to a new workbook's. Whole columns keep theirs once, not per cell. */
export function applyFormat(state: WorkbookState, sheet: SheetModel, area: Area, change: CellFormat): void {
  reformat(state, sheet, area, (format) => changed(format, change));
}

type Reformat = (format: CellFormat | undefined) => CellFormat;

function reformat(state: WorkbookState, sheet: SheetModel, area: Area, change: Reformat): void {
  if (isWholeColumns(area)) {
    reformatColumns(state, sheet, area, change);
    return;
  }
  const right = isWholeRows(area)
    ? Math.max(...Object.keys(sheet.cells).map((key) => Number(key.split(",")[1])), 0)
    : area.right;
  // Cells that looked alike look alike afterwards, and share what says so.
  const results = new Map<CellFormat | undefined, CellFormat>();
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      const key = cellKey(row, column);
      const cell = sheet.cells[key];
      const before = cell?.format ?? sheet.columns[column]?.format ?? sheet.format;
      const format = results.get(before) ?? change(before);
      results.set(before, format);
      state.setCell(sheet, key, { ...cell, format });
    }
  }
}

function reformatColumns(state: WorkbookState, sheet: SheetModel, area: Area, change: Reformat): void {
  if (isWholeRows(area)) state.set(sheet, "format", change(sheet.format));
  const columns = isWholeRows(area) ? Object.keys(sheet.columns).map(Number) : numbers(area.left, area.right);
  for (const column of columns) {
    const line = sheet.columns[column];
    if (isWholeRows(area) && !line?.format) continue;
    state.set(sheet.columns, column, { ...line, format: change(line?.format ?? sheet.format) });
  }
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (cell.format && contains(area, row, column)) state.setCell(sheet, key, { ...cell, format: change(cell.format) });
  }
}

function changed(format: CellFormat | undefined, change: CellFormat): CellFormat {
  const result: Record<string, unknown> = { ...format };
  for (const [property, value] of Object.entries(change)) {
    if (value === undefined) Reflect.deleteProperty(result, property);
    else result[property] = value;
  }
  return result;
}

export type BorderItem = BorderSide | "InsideHorizontal" | "InsideVertical";
export type Border = BorderLine | undefined;

/** Draws one kind of line in an area: an edge lies on its outermost cells, an inside line between them. */
export function applyBorder(
  state: WorkbookState,
  sheet: SheetModel,
  area: Area,
  item: BorderItem,
  change: Partial<NonNullable<Border>>,
): void {
  for (const [side, part] of borderParts(area, item))
    reformat(state, sheet, part, (format) => withLine(format, side, change));
}

function withLine(format: CellFormat | undefined, side: BorderSide, change: Partial<NonNullable<Border>>): CellFormat {
  const borders: Partial<Record<BorderSide, BorderLine>> = { ...format?.borders };
  const line = { style: "Continuous", color: "#000000", weight: "Thin", ...borders[side], ...change };
  if (line.style === "None") Reflect.deleteProperty(borders, side);
  else borders[side] = line;
  return { ...format, borders };
}

function borderParts(area: Area, item: BorderItem): (readonly [BorderSide, Area])[] {
  const { top, left, bottom, right } = area;
  switch (item) {
    case "EdgeTop":
      return [[item, { ...area, bottom: top }]];
    case "EdgeBottom":
      return [[item, { ...area, top: bottom }]];
    case "EdgeLeft":
      return [[item, { ...area, right: left }]];
    case "EdgeRight":
      return [[item, { ...area, left: right }]];
    case "InsideHorizontal":
      return bottom > top ? [["EdgeBottom", { ...area, bottom: bottom - 1 }]] : [];
    case "InsideVertical":
      return right > left ? [["EdgeRight", { ...area, right: right - 1 }]] : [];
    default:
      return [[item, area]];
  }
}

/** The line an item shows, when it is the same everywhere; undefined when there is none, null when they differ. */
export function borderOf(sheet: SheetModel, area: Area, item: BorderItem): Border | null {
  let common: Border | undefined;
  let first = true;
  for (const [side, part] of borderParts(area, item)) {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const line = formatAt(sheet, row, column).borders?.[side];
        if (!first && JSON.stringify(line) !== JSON.stringify(common)) return null;
        common = line;
        first = false;
      }
    }
  }
  return common;
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
