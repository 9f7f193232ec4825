import type { TypedText } from "./formulaPicking";
import { measureText } from "./measureText";
import type { Box } from "./sheetLayout";

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
  private activeCellId: string | undefined;

  constructor(
    gridId: string,
    private readonly onText: (text: string) => void,
  ) {
    this.element.className = "cell-input";
    this.element.rows = 1;
    this.element.spellcheck = false;
    this.element.autocapitalize = "off";
    this.element.setAttribute("autocomplete", "off");
    this.element.setAttribute("aria-controls", gridId); // whose cell is the active descendant
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

  /** The text with what is marked in it. */
  get typed(): TypedText {
    return { text: this.text, start: this.element.selectionStart, end: this.element.selectionEnd };
  }

  get isEditing(): boolean {
    return this.mode !== "ready";
  }

  start(text: string, mode: InputMode = "edit"): void {
    this.mode = mode;
    this.text = text;
    this.element.setSelectionRange(text.length, text.length);
  }

  /** Changes the text by something else than typing and puts the caret somewhere. */
  replace(text: string, caret: number): void {
    this.element.value = text;
    this.element.setSelectionRange(caret, caret);
    this.changed();
  }

  stop(): void {
    this.mode = "ready";
    this.element.value = "";
    this.show();
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** While cells of another sheet are picked, only the formula bar shows what is typed. */
  set isElsewhere(elsewhere: boolean) {
    this.element.classList.toggle("elsewhere", elsewhere);
  }

  /** Lies the field over the active cell; `label` tells a screen reader where that is and what it holds. */
  place(box: Box, font: string, label: string, activeCellId: string | undefined): void {
    this.box = box;
    this.font = font;
    this.activeCellId = activeCellId;
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
    // While one types, the text itself is what matters; otherwise the cell is.
    if (this.isEditing || this.activeCellId === undefined) this.element.removeAttribute("aria-activedescendant");
    else this.element.setAttribute("aria-activedescendant", this.activeCellId);
    style.left = `${this.box.left}px`;
    style.top = `${this.box.top}px`;
    style.width = `${this.isEditing ? Math.max(this.box.width, needed) : this.box.width}px`;
    style.height = `${this.isEditing ? Math.max(this.box.height, lines.length * 20) : this.box.height}px`;
    style.font = this.font;
  }
}
