import type { Box } from "./sheetLayout";
import { measureText } from "./measureText";

/**
 * - ready: nothing is being edited; keys move the selection
 * - enter: typing replaced the content; arrows finish the entry
 * - edit: the content is being changed (F2, double click, formula bar); arrows move the caret
 */
export type InputMode = "ready" | "enter" | "edit";

/**
 * The text field that lies in the active cell. It always has the keyboard, unseen until something is typed: so typing, input
 * methods and the clipboard work as in any text field, and no key is lost between two cells.
 */
export class CellInput {
  readonly element = document.createElement("textarea");
  mode: InputMode = "ready";
  private box: Box = { left: 0, top: 0, width: 64, height: 20 };
  private font = "";

  constructor(private readonly onText: (text: string) => void) {
    this.element.className = "cell-input";
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocapitalize = "off";
    this.element.setAttribute("autocomplete", "off");
    this.element.addEventListener("input", () => {
      if (this.mode === "ready") this.mode = "enter";
      this.changed();
    });
  }

  get text(): string {
    return this.element.value;
  }

  set text(text: string) {
    this.element.value = text;
    this.changed();
  }

  get isEditing(): boolean {
    return this.mode !== "ready";
  }

  start(text: string): void {
    this.mode = "edit";
    this.text = text;
    this.element.setSelectionRange(text.length, text.length);
  }

  stop(): void {
    this.mode = "ready";
    this.element.value = "";
    this.show();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** Lies the field over the active cell; `label` tells a screen reader where that is and what it holds. */
  place(box: Box, font: string, label: string): void {
    this.box = box;
    this.font = font;
    this.element.setAttribute("aria-label", label);
    this.show();
  }

  private changed(): void {
    this.show();
    this.onText(this.text);
  }

  private show(): void {
    const { style } = this.element;
    const lines = this.text.split("\n");
    const needed = Math.max(0, ...lines.map((line) => measureText(line, this.font || "15px sans-serif"))) + 12;
    this.element.classList.toggle("editing", this.isEditing);
    style.left = `${this.box.left}px`;
    style.top = `${this.box.top}px`;
    style.width = `${this.isEditing ? Math.max(this.box.width, needed) : this.box.width}px`;
    style.height = `${this.isEditing ? Math.max(this.box.height, lines.length * 20) : this.box.height}px`;
    style.font = this.font;
  }
}
