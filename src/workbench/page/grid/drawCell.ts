import type { CalculatedWorkbook, CellAppearance, CellValue } from "../../document/model";
import { borderStyle, cellFont, cellStyle, horizontalPlace } from "./cellStyle";
import { conditionalIcon } from "./conditionalIcon";
import { fitText } from "./fitText";
import { measureText } from "./measureText";
import { roomForText } from "./roomForText";
import type { Box, SheetLayout } from "./sheetLayout";

const PADDING = 3;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

/** Draws one cell; nothing for a cell that shows neither content nor a look of its own. */
export function drawCell(
  workbook: CalculatedWorkbook,
  sheetId: string,
  place: CellPlace,
  layout: SheetLayout,
  gridlines: boolean,
): HTMLElement | undefined {
  const { row, column, box } = place;
  const text = workbook.textAt(sheetId, row, column);
  const appearance = workbook.appearanceAt(sheetId, row, column);
  if (text === "" && !hasLook(appearance)) return undefined;

  const value = workbook.valueAt(sheetId, row, column);
  const cell = document.createElement("div");
  cell.className = "cell";
  cell.setAttribute("role", "gridcell");
  cell.setAttribute("aria-colindex", String(column + 1));
  // One pixel more to the left and the top: there run the borders a cell shares with its neighbours.
  cell.style.cssText = `left:${box.left - 1}px;top:${box.top - 1}px;width:${box.width + 1}px;height:${box.height + 1}px;${cellStyle(appearance, value)}`;
  if (appearance.dataBar) cell.append(dataBar(appearance.dataBar));
  const lines = borderStyle(appearance);
  if (lines !== "") cell.append(edges(lines));
  if (appearance.icon) cell.append(conditionalIcon(appearance.icon));
  if (text !== "")
    cell.append(
      cellText(
        text,
        value,
        appearance,
        place,
        layout,
        cell,
        gridlines,
        (other) => workbook.textAt(sheetId, row, other) === "",
      ),
    );
  if (typeof value === "object") cell.title = value.message ? `${value.error} ${value.message}` : value.error;
  return cell;
}

function hasLook({ fill, borders, dataBar, icon }: CellAppearance): boolean {
  return fill !== undefined || borders !== undefined || dataBar !== undefined || icon !== undefined;
}

function cellText(
  text: string,
  value: CellValue,
  appearance: CellAppearance,
  { column, box }: CellPlace,
  layout: SheetLayout,
  cell: HTMLElement,
  gridlines: boolean,
  isFree: (column: number) => boolean,
): HTMLElement {
  const span = document.createElement("span");
  span.className = "text";
  if (appearance.wrapText && typeof value === "string") {
    span.classList.add("wrapped");
    span.textContent = text;
    return span;
  }
  const font = cellFont(appearance);
  const measure = (some: string) => measureText(some, font);
  const iconWidth = appearance.icon ? 18 : 0;
  const shown = fitText(text, value, appearance.numberFormat, box.width - PADDING - iconWidth, measure);
  span.textContent = shown;
  if (typeof value !== "string") return span;

  const room = roomForText(
    column,
    measure(shown) + 2 * PADDING,
    horizontalPlace(appearance, value),
    layout.columns,
    isFree,
  );
  if (room.before + room.after > 0) {
    span.style.marginLeft = `${-room.before}px`;
    span.style.marginRight = `${-room.after}px`;
    cell.classList.add("running-over");
    if (gridlines && !appearance.fill) span.classList.add("covers-gridlines");
  }
  return span;
}

/** Borders lie over the fills of all cells around, so they are drawn apart from the cell. */
function edges(style: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "edges";
  element.style.cssText = style;
  return element;
}

function dataBar({ share, color }: { share: number; color: string }): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "data-bar";
  bar.style.cssText = `width:calc((100% - 5px) * ${share});background-color:${color}`;
  return bar;
}
