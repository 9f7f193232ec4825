import { contains, isWholeColumns, isWholeRows, singleCell } from "./area";
import { cellKey, type Area, type BorderLine, type BorderSide, type CellFormat, type SheetModel } from "./model";
import type { WorkbookState } from "./WorkbookState";

/** The format a cell has of its own, from its column or from its sheet. */
export function formatAt(sheet: SheetModel, row: number, column: number): CellFormat {
  return sheet.cells[cellKey(row, column)]?.format ?? sheet.columns[column]?.format ?? sheet.format ?? {};
}

/** Changes the format of every cell in an area; undefined takes a property back to a new workbook's. Whole columns keep theirs once, not per cell. */
export function applyFormat(state: WorkbookState, sheet: SheetModel, area: Area, change: CellFormat): void {
  if (isWholeColumns(area) && isWholeRows(area)) state.set(sheet, "format", changed(sheet.format, change));
  if (isWholeColumns(area)) {
    const columns = isWholeRows(area) ? Object.keys(sheet.columns).map(Number) : numbers(area.left, area.right);
    for (const column of columns) {
      const line = sheet.columns[column];
      if (isWholeRows(area) && !line?.format) continue;
      state.set(sheet.columns, column, { ...line, format: changed(line?.format ?? sheet.format, change) });
    }
    for (const [key, cell] of Object.entries(sheet.cells)) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (cell.format && contains(area, row, column))
        state.setCell(sheet, key, { ...cell, format: changed(cell.format, change) });
    }
    return;
  }
  const rows = isWholeRows(area)
    ? { ...area, right: Math.max(...Object.keys(sheet.cells).map((key) => Number(key.split(",")[1])), 0) }
    : area;
  for (let row = rows.top; row <= rows.bottom; row++) {
    for (let column = rows.left; column <= rows.right; column++) {
      const key = cellKey(row, column);
      state.setCell(sheet, key, { ...sheet.cells[key], format: changed(formatAt(sheet, row, column), change) });
    }
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
  for (const [side, part] of borderParts(area, item)) {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const borders: Partial<Record<BorderSide, BorderLine>> = { ...formatAt(sheet, row, column).borders };
        const line = { style: "Continuous", color: "#000000", weight: "Thin", ...borders[side], ...change };
        if (line.style === "None") Reflect.deleteProperty(borders, side);
        else borders[side] = line;
        applyFormat(state, sheet, singleCell(row, column), { borders });
      }
    }
  }
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
