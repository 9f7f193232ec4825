import { GRIPS } from "./chartPlace";
import type { Box } from "../grid/sheetLayout";

/** One chart on the screen: its picture, and the handles it has while it is selected, which is while it has the focus. */
export class ChartPicture {
  readonly element = document.createElement("div");
  private readonly picture = document.createElement("div");
  private drawn: string | undefined;

  constructor() {
    this.element.className = "chart";
    this.element.tabIndex = -1;
    this.element.setAttribute("role", "img");
    this.element.setAttribute("aria-roledescription", "chart");
    this.picture.className = "chart-picture";
    this.element.append(this.picture, ...GRIPS.map(handle));
  }

  describe(name: string, title: string, border: string): void {
    this.element.dataset["name"] = name;
    this.element.setAttribute("aria-label", title || name);
    this.picture.style.borderColor = border || "transparent";
  }

  place({ left, top, width, height }: Box): void {
    Object.assign(this.element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
  }

  /** @param markup made by the chart library, which escapes every text, or by us */
  draw(markup: string): void {
    if (markup === this.drawn) return;
    this.drawn = markup;
    this.picture.innerHTML = markup;
  }
}

function handle(grip: string): HTMLElement {
  const element = document.createElement("span");
  element.className = `chart-handle ${grip}`;
  element.dataset["grip"] = grip;
  return element;
}
