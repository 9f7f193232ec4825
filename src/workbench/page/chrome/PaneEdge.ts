const NARROWEST = 320;
const WIDEST = 800;
const USUAL = 360;
/** Pixels an arrow key makes the pane wider. */
const STEP = 16;
const KEPT_AS = "workbench.paneWidth";

/** The edge of the pane: dragging it, or the arrow keys on it, makes the pane wider or narrower. The width is kept for the next time. */
export class PaneEdge {
  readonly element = document.createElement("div");
  private width = keptWidth();

  /** @param pane gets its width */
  constructor(private readonly pane: HTMLElement) {
    this.element.className = "pane-edge";
    this.element.tabIndex = 0;
    this.element.title = "Drag to make the pane wider or narrower";
    this.element.setAttribute("role", "separator");
    this.element.setAttribute("aria-orientation", "vertical");
    this.element.setAttribute("aria-label", "Width of the pane");
    this.element.setAttribute("aria-valuemin", String(NARROWEST));
    this.element.setAttribute("aria-valuemax", String(WIDEST));
    this.element.addEventListener("pointerdown", (event) => this.onPointerDown(event));
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.element.addEventListener("dblclick", () => this.resize(USUAL));
    this.resize(this.width);
  }

  private onPointerDown(event: PointerEvent): void {
    event.preventDefault();
    this.element.focus();
    this.element.setPointerCapture(event.pointerId);
    const start = { x: event.clientX, width: this.width };
    const drag = new AbortController();
    const move = ({ clientX }: PointerEvent): void => this.resize(start.width + start.x - clientX);
    this.element.addEventListener("pointermove", move, { signal: drag.signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      this.element.addEventListener(end, () => drag.abort(), { signal: drag.signal });
  }

  private onKey(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: this.width + STEP,
      ArrowRight: this.width - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const width = widths[event.key];
    if (width === undefined) return;
    event.preventDefault();
    this.resize(width);
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.pane.style.width = `${this.width}px`;
    this.element.setAttribute("aria-valuenow", String(this.width));
    localStorage.setItem(KEPT_AS, String(this.width));
  }
}

function keptWidth(): number {
  return Number(localStorage.getItem(KEPT_AS)) || USUAL;
}
