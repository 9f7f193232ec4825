import type { CalculatedWorkbook, CellAppearance, CellValue, SheetModel } from "../../document/model";
import { cellBorders } from "./cellBorders";
import { cellFont, cellStyle, horizontalPlace, indentOf } from "./cellStyle";
import { fitNumber, hashes } from "./fitNumber";
import { isDateFormat } from "./isDateFormat";
import { numberColour, numberLayout } from "./numberLayout";
import { roomForText } from "./roomForText";
import type { Box, SheetLayout } from "./sheetLayout";

/** Room a text keeps from its cell's edges, in pixels. */
export const PADDING = 3;
const ICON_WIDTH = 18;

/** A cell as it is drawn: all that has to be known of it, as plain data, so that two pictures can be compared. */
export interface CellPicture {
  readonly style: string;
  /** Its lines; they lie over the fills of all cells around. */
  readonly borders: string;
  readonly text?: TextPicture;
  readonly bar?: CellAppearance["dataBar"];
  readonly icon?: string;
  /** What a mouse that rests on it is told. */
  readonly tip: string;
  readonly isLink: boolean;
  readonly note?: "note" | "thread";
}

export interface TextPicture {
  readonly text: string;
  readonly wraps: boolean;
  /** Pixels the text runs over its neighbours, to the left and to the right. */
  readonly over?: { readonly before: number; readonly after: number; readonly hidesGridlines: boolean };
  /** An accounting format's gap, with what stands before it and fills it. */
  readonly gap?: { readonly before: string; readonly filler: string };
  readonly room?: { readonly before: number; readonly after: number };
}

export interface PictureSource {
  readonly workbook: CalculatedWorkbook;
  readonly sheet: SheetModel;
  readonly layout: SheetLayout;
  measure(text: string, font: string): number;
  noteAt(row: number, column: number): "note" | "thread" | undefined;
}

/** Undefined for a cell that shows neither content nor a look of its own. `box` is the cell's or its merged cells', within its row. */
export function cellPicture(
  source: PictureSource,
  row: number,
  column: number,
  box: Box,
  lastColumn = column,
): CellPicture | undefined {
  const { workbook, sheet } = source;
  const text = workbook.textAt(sheet.id, row, column);
  const appearance = workbook.appearanceAt(sheet.id, row, column);
  const note = source.noteAt(row, column);
  if (text === "" && !hasLook(appearance) && note === undefined) return undefined;
  const value = workbook.valueAt(sheet.id, row, column);
  const link = sheet.cells[`${row},${column}`]?.hyperlink;
  const width = spreadWidth(source, row, column, box, lastColumn, appearance);
  const colour = numberColour(value, appearance.numberFormat) ?? appearance.fontColor;
  return {
    // One pixel more to the left and the top: there run the borders a cell shares with its neighbours.
    style: `left:${box.left - 1}px;top:${box.top - 1}px;width:${width + 1}px;height:${box.height + 1}px;${cellStyle(appearance, value, colour)}`,
    borders: cellBorders(appearance),
    ...(text !== "" && {
      text: textPicture(source, { row, column, lastColumn, width }, text, value, appearance),
    }),
    ...(appearance.dataBar && { bar: appearance.dataBar }),
    ...(appearance.icon !== undefined && { icon: appearance.icon }),
    tip: tipOf(value, link?.screenTip ?? link?.address ?? link?.documentReference),
    isLink: link !== undefined,
    ...(note && { note }),
  };
}

/** A cell that shows nothing, where there has to be one. */
export function blankPicture({ left, top, width, height }: Box): CellPicture {
  const style = `left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px`;
  return { style, borders: "", tip: "", isLink: false };
}

function hasLook({ fill, borders, dataBar, icon }: CellAppearance): boolean {
  return fill !== undefined || borders !== undefined || dataBar !== undefined || icon !== undefined;
}

/** Why a cell shows an error, or where a link leads. */
function tipOf(value: CellValue, link: string | undefined): string {
  if (typeof value !== "object") return link ?? "";
  if (value.message) return `${value.error} ${value.message}`;
  return value.error === "#SPILL!" ? "#SPILL! The cells this formula would fill are not empty." : value.error;
}

interface TextPlace {
  readonly row: number;
  readonly column: number;
  readonly lastColumn: number;
  readonly width: number;
}

function textPicture(
  source: PictureSource,
  place: TextPlace,
  text: string,
  value: CellValue,
  appearance: CellAppearance,
): TextPicture {
  const font = cellFont(appearance);
  const measure = (some: string): number => source.measure(some, font);
  const available = place.width - PADDING - (appearance.icon === undefined ? 0 : ICON_WIDTH);
  const wraps = appearance.wrapText === true || appearance.horizontalAlignment === "Justify";
  if (wraps && typeof value === "string") return { text, wraps };
  if (appearance.horizontalAlignment === "Fill")
    return { text: text.repeat(Math.max(1, Math.floor((available - PADDING) / measure(text)))), wraps: false };
  const layout = numberLayout(value, appearance.numberFormat);
  if (layout) {
    const room = { before: measure(layout.roomBefore), after: measure(layout.roomAfter) };
    const needed = measure(layout.before) + measure(layout.after) + room.before + room.after;
    if (needed > available && typeof value === "number") return { text: hashes(available, measure), wraps: false };
    const { before, filler } = layout;
    return { text: layout.after, wraps: false, room, ...(filler !== undefined && { gap: { before, filler } }) };
  }
  if (typeof value === "number" && value < 0 && isDateFormat(appearance.numberFormat ?? "General"))
    return { text: hashes(available, measure), wraps: false };
  if (typeof value !== "string")
    return { text: fitNumber(text, value, appearance.numberFormat, available, measure), wraps: false };
  const over = overNeighbours(source, place, measure(text) + 2 * PADDING + indentOf(appearance), value, appearance);
  return { text, wraps: false, ...(over && { over }) };
}

function overNeighbours(
  { workbook, sheet, layout }: PictureSource,
  { row, column, lastColumn, width }: TextPlace,
  needed: number,
  value: CellValue,
  appearance: CellAppearance,
): TextPicture["over"] {
  if (lastColumn > column || width > layout.columns.sizeOf(column)) return undefined; // merged or spread cells keep their text
  const room = roomForText(
    column,
    needed,
    horizontalPlace(appearance, value),
    layout.columns,
    (other) =>
      workbook.textAt(sheet.id, row, other) === "" &&
      !sheet.merges.some(
        (merge) => row >= merge.top && row <= merge.bottom && other >= merge.left && other <= merge.right,
      ),
  );
  if (room.before + room.after === 0) return undefined;
  return { ...room, hidesGridlines: sheet.showGridlines && !appearance.fill };
}

/** A text that is centred across a selection takes the empty cells after it that are formatted alike. */
function spreadWidth(
  { workbook, sheet, layout }: PictureSource,
  row: number,
  column: number,
  { width }: Box,
  lastColumn: number,
  { horizontalAlignment }: CellAppearance,
): number {
  if (horizontalAlignment !== "CenterAcrossSelection" || lastColumn > column) return width;
  if (workbook.textAt(sheet.id, row, column) === "") return width;
  let end = column + 1;
  while (
    end < layout.columns.count &&
    workbook.textAt(sheet.id, row, end) === "" &&
    workbook.appearanceAt(sheet.id, row, end).horizontalAlignment === "CenterAcrossSelection"
  )
    end++;
  return layout.columns.startOf(end) - layout.columns.startOf(column);
}
