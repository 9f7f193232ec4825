import { isWholeColumns, isWholeRows } from "../../document/area";
import type { Area } from "../../document/model";
import { mergeAround } from "./merges";
import type { Selection } from "./selectionMoves";
import { areaBox, type Box, type SheetLayout } from "./sheetLayout";

/** A coloured or dashed line around cells, e.g. around those a formula refers to. */
export interface AreaFrame {
  readonly area: Area;
  readonly kind: "spill" | "reference" | "target";
  readonly colour?: string;
}

/** What lies over the cells for the person at the grid. */
export interface SheetMarks {
  readonly selection: Selection;
  readonly merges: readonly Area[];
  /** What lies on the clipboard, where that is on this sheet. */
  readonly copied: Area | undefined;
  readonly frames: readonly AreaFrame[];
  readonly editing: boolean;
}

/** Shows in one pane which cells are selected and which one typing goes to, and every other frame around cells. */
export class SelectionMark {
  readonly element = document.createElement("div");
  private readonly tint = mark("selection-tint");
  private readonly frame = mark("selection-frame");
  private readonly handle = mark("fill-handle");
  private readonly copied = mark("copied-frame");
  private frames: HTMLElement[] = [];

  constructor() {
    this.element.append(this.tint, this.frame, this.handle, this.copied);
  }

  draw(layout: SheetLayout, { selection, merges, copied, frames, editing }: SheetMarks): void {
    const whole = areaBox(layout, selection.area);
    put(this.tint, whole);
    this.tint.style.clipPath = allBut(whole, areaBox(layout, mergeAround(merges, selection.active)));
    put(this.frame, grown(whole));
    this.handle.hidden = editing || isWholeColumns(selection.area) || isWholeRows(selection.area);
    put(this.handle, { left: whole.left + whole.width - 4, top: whole.top + whole.height - 4, width: 7, height: 7 });
    this.copied.hidden = copied === undefined;
    if (copied) put(this.copied, grown(areaBox(layout, copied)));
    this.drawFrames(layout, frames);
  }

  private drawFrames(layout: SheetLayout, frames: readonly AreaFrame[]): void {
    if (frames.length === 0 && this.frames.length === 0) return;
    this.frames.forEach((element) => element.remove());
    this.frames = frames.map(({ area, kind, colour }) => {
      const element = mark(`area-frame ${kind}`);
      if (colour !== undefined) element.style.setProperty("--frame-colour", colour);
      put(element, grown(areaBox(layout, area)));
      return element;
    });
    this.element.append(...this.frames);
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
