import type { Area } from "../../document/model";
import type { Selection } from "./selectionMoves";
import { areaBox, type Box, type SheetLayout } from "./sheetLayout";

/** Shows in one pane which cells are selected and which one typing goes to, and what lies on the clipboard. */
export class SelectionMark {
  readonly element = document.createElement("div");
  private readonly tint = mark("selection-tint");
  private readonly frame = mark("selection-frame");
  private readonly copied = mark("copied-frame");

  constructor() {
    this.element.append(this.tint, this.frame, this.copied);
  }

  draw(layout: SheetLayout, selection: Selection, copied: Area | undefined): void {
    const whole = areaBox(layout, selection.area);
    const { row, column } = selection.active;
    const active = areaBox(layout, { top: row, left: column, bottom: row, right: column });
    put(this.tint, whole);
    this.tint.style.clipPath = allBut(whole, active);
    put(this.frame, grown(whole));
    this.copied.hidden = copied === undefined;
    if (copied) put(this.copied, grown(areaBox(layout, copied)));
  }
}

function mark(className: string): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  return element;
}

function put({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}

/** A frame runs on the lines around its cells. */
function grown({ left, top, width, height }: Box): Box {
  return { left: left - 2, top: top - 2, width: width + 3, height: height + 3 };
}

/** The selection without the active cell, as a shape for clip-path. */
function allBut(whole: Box, active: Box): string {
  const left = active.left - whole.left;
  const top = active.top - whole.top;
  return `path(evenodd, "M0 0H${whole.width}V${whole.height}H0Z M${left} ${top}h${active.width}v${active.height}h${-active.width}Z")`;
}
