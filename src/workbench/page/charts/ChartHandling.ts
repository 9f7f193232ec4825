import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { Box } from "../grid/sheetLayout";
import { chartPlace, draggedBox, type Grip, GRIPS, type RowHeights } from "./chartPlace";

export interface ChartHandlingEvents {
  redraw(): void;
  refused(error: unknown): void;
  backToGrid(): void;
}

/** What an element on the screen stands for. */
export interface HandledChart {
  readonly sheetId: string;
  readonly chartId: string;
  readonly box: Box;
  readonly heights: RowHeights;
}

/** Pixels an arrow key moves a chart; with Ctrl only one. */
const STEP = 8;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Selecting, moving, resizing and deleting charts, by mouse and by keyboard. The selected chart is the one that has the focus. */
export class ChartHandling {
  private readonly handled = new WeakMap<HTMLElement, HandledChart>();

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly events: ChartHandlingEvents,
  ) {}

  /** Tells which chart an element shows now, and where. */
  follow(element: HTMLElement, chart: HandledChart): void {
    this.handled.set(element, chart);
  }

  listen(element: HTMLElement): void {
    element.addEventListener("mousedown", (event) => event.stopPropagation()); // no cell under it is selected
    element.addEventListener("pointerdown", (event) => this.onPointerDown(element, event));
    element.addEventListener("keydown", (event) => this.onKey(element, event));
  }

  private onPointerDown(element: HTMLElement, event: PointerEvent): void {
    event.stopPropagation();
    if (event.button !== 0) return;
    element.focus({ preventScroll: true });
    const chart = this.handled.get(element);
    if (!chart) return;
    const grip = gripOf(event.target);
    const start = { x: event.clientX, y: event.clientY };
    let box = chart.box;
    element.setPointerCapture(event.pointerId);
    const drag = new AbortController();
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      box = draggedBox(chart.box, grip, clientX - start.x, clientY - start.y);
      showBox(element, box);
    };
    const end = (): void => {
      drag.abort();
      this.moveTo(element, chart, box);
    };
    element.addEventListener("pointermove", follow, { signal: drag.signal });
    element.addEventListener("pointerup", end, { signal: drag.signal });
    element.addEventListener("pointercancel", end, { signal: drag.signal });
  }

  private onKey(element: HTMLElement, event: KeyboardEvent): void {
    const chart = this.handled.get(element);
    const arrow = ARROWS[event.key];
    if (!chart || event.altKey) return;
    if (arrow) {
      const step = event.ctrlKey ? 1 : STEP;
      const grip = event.shiftKey ? "se" : "move";
      this.moveTo(element, chart, draggedBox(chart.box, grip, arrow[0] * step, arrow[1] * step));
    } else if (event.key === "Delete" || event.key === "Backspace") this.delete(chart);
    else if (event.key === "Escape") this.events.backToGrid();
    else if (event.key === "Tab") focusNext(element, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private moveTo(element: HTMLElement, chart: HandledChart, box: Box): void {
    const { sheetId, chartId, box: before, heights } = chart;
    if (sameBox(box, before)) return;
    this.attempt(() => {
      this.workbook.charts.change(sheetId, chartId, (model) => Object.assign(model, chartPlace(box, heights)));
      this.handled.set(element, { ...chart, box }); // the next key may come before the next picture
    });
  }

  private delete({ sheetId, chartId }: HandledChart): void {
    this.attempt(() => this.workbook.charts.delete(sheetId, chartId));
    this.events.backToGrid();
  }

  private attempt(change: () => void): void {
    try {
      this.workbook.state.batch("user", change);
    } catch (error) {
      this.events.redraw(); // back to where it was
      this.events.refused(error);
    }
  }
}

function gripOf(target: EventTarget | null): Grip {
  const name = target instanceof HTMLElement ? target.dataset["grip"] : undefined;
  return GRIPS.find((grip) => grip === name) ?? "move";
}

function sameBox(one: Box, other: Box): boolean {
  return one.left === other.left && one.top === other.top && one.width === other.width && one.height === other.height;
}

function showBox({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

function focusNext(element: HTMLElement, step: 1 | -1): void {
  const charts = [...document.querySelectorAll<HTMLElement>(".chart")];
  charts.at((charts.indexOf(element) + step) % charts.length)?.focus();
}
