import type { Area, CellAppearance } from "../../document/model";
import type { CellPicture, TextPicture } from "./cellPicture";
import { conditionalIcon } from "./conditionalIcon";

/** Makes the element of a cell from its picture. */
export function drawCell(
  { style, borders, text, bar, icon, tip, isLink, note }: CellPicture,
  column: number,
): HTMLElement {
  const cell = document.createElement("div");
  cell.className = "cell";
  cell.setAttribute("role", "gridcell");
  cell.setAttribute("aria-colindex", String(column + 1));
  cell.style.cssText = style;
  if (bar) cell.append(dataBar(bar));
  if (borders !== "") cell.append(edges(borders));
  if (icon !== undefined) cell.append(conditionalIcon(icon));
  if (text) cell.append(...textParts(text));
  if (text?.over) cell.classList.add("running-over");
  if (isLink) cell.classList.add("link");
  if (note) cell.append(noteMark(note));
  if (tip !== "") cell.title = tip;
  return cell;
}

function textParts({ text, wraps, over, gap, room }: TextPicture): HTMLElement[] {
  const shown = span("text", text);
  if (wraps) shown.classList.add("wrapped");
  if (over) {
    shown.style.marginLeft = `${-over.before}px`;
    shown.style.marginRight = `${-over.after}px`;
    if (over.hidesGridlines) shown.classList.add("covers-gridlines");
  }
  if (room) shown.style.paddingRight = `${room.after}px`;
  if (!gap) {
    if (room) shown.style.paddingLeft = `${room.before}px`;
    return [shown];
  }
  const before = span("text before-gap", gap.before);
  before.style.paddingLeft = `${room?.before ?? 0}px`;
  const filler = span("gap", gap.filler === " " ? "" : gap.filler.repeat(200));
  return [before, filler, shown];
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement("span");
  element.className = className;
  element.textContent = text;
  return element;
}

/** Borders lie over the fills of all cells around, so they are drawn apart from the cell. */
function edges(style: string): HTMLElement {
  const element = document.createElement("div");
  element.className = "edges";
  element.style.cssText = style;
  return element;
}

function dataBar({ share, color, from = 0, zero }: NonNullable<CellAppearance["dataBar"]>): HTMLElement {
  const bar = document.createElement("div");
  bar.className = "data-bar";
  bar.style.cssText = `left:calc(1px + (100% - 5px) * ${from});width:calc((100% - 5px) * ${share});background-color:${color}`;
  if (zero === undefined) return bar;
  const axis = document.createElement("div");
  axis.className = "data-bar-axis";
  axis.style.left = `calc(1px + (100% - 5px) * ${zero})`;
  const both = document.createElement("div");
  both.append(bar, axis);
  return both;
}

function noteMark(kind: "note" | "thread"): HTMLElement {
  const mark = document.createElement("div");
  mark.className = `note-mark ${kind}`;
  return mark;
}

/** Merged cells cover the lines between them. */
export function markMerged(element: HTMLElement, merge: Area): void {
  element.setAttribute("aria-colspan", String(merge.right - merge.left + 1));
  element.setAttribute("aria-rowspan", String(merge.bottom - merge.top + 1));
  const cover = document.createElement("div");
  cover.className = "merge-cover";
  if (element.style.backgroundColor === "") element.prepend(cover);
}
