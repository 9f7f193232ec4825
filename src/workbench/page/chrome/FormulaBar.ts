import { cycledReference } from "../grid/formulaPicking";
import { type DescribedFunction, openCall, signature } from "./functionTip";

/** What the formula bar asks of the grid. */
export interface FormulaBarActions {
  /** Goes to a cell, an area or a name; false when there is no such place. */
  goTo(reference: string): boolean;
  startEditing(): void;
  changeText(text: string): void;
  finish(direction: "up" | "down" | "left" | "right"): void;
  cancel(): void;
  backToGrid(): void;
}

/** The name box and the formula of the active cell. */
export class FormulaBar {
  readonly element = document.createElement("div");
  private readonly nameBox = document.createElement("input");
  private readonly formula = document.createElement("textarea");
  private address = "A1";
  private editing = false;
  private readonly tip = document.createElement("div");

  /** @param functions by their names in capitals: those there is something to say of */
  constructor(
    private readonly actions: FormulaBarActions,
    private readonly functions: ReadonlyMap<string, DescribedFunction>,
  ) {
    this.element.className = "formula-bar";
    this.nameBox.className = "name-box";
    this.nameBox.setAttribute("aria-label", "Name box");
    this.nameBox.spellcheck = false;
    this.nameBox.autocomplete = "off";
    this.formula.className = "formula";
    this.formula.setAttribute("aria-label", "Formula bar");
    this.formula.rows = 1;
    this.formula.spellcheck = false;
    const sign = document.createElement("span");
    sign.className = "function-sign";
    sign.textContent = "fx";
    sign.setAttribute("aria-hidden", "true");
    this.tip.className = "function-tip";
    this.tip.setAttribute("role", "status");
    this.tip.hidden = true;
    this.element.append(this.nameBox, sign, this.formula, this.tip);
    this.listen();
  }

  show(address: string, text: string, spilled: boolean): void {
    this.address = address;
    if (document.activeElement !== this.nameBox) this.nameBox.value = address;
    this.formula.value = text;
    this.formula.classList.toggle("spilled", spilled && text !== "");
  }

  /** Follows what is typed in the cell. */
  showEdit(text: string, editing: boolean): void {
    this.editing = editing;
    this.formula.classList.remove("spilled");
    if (editing && this.formula.value !== text) this.formula.value = text;
    this.showTip();
  }

  /** Puts the caret into the name box, as Ctrl+G does. */
  focusNameBox(): void {
    this.nameBox.focus();
  }

  /** Of the function whose call is being typed, what goes where. */
  private showTip(): void {
    const typed = document.activeElement === this.formula ? this.formula.selectionStart : this.formula.value.length;
    const call = this.editing ? openCall(this.formula.value.slice(0, typed)) : undefined;
    const described = call && this.functions.get(call.name);
    this.tip.hidden = !described;
    if (!described) return;
    const parts = signature(described, call.argument).map(({ text, strong }) => {
      const part = document.createElement(strong ? "strong" : "span");
      part.textContent = text;
      return part;
    });
    const explained = described.parameters[Math.min(call.argument, described.parameters.length - 1)]?.description;
    const explanation = document.createElement("div");
    explanation.textContent = explained ?? described.description ?? "";
    this.tip.replaceChildren(...parts, explanation);
  }

  private listen(): void {
    this.nameBox.addEventListener("focus", () => this.nameBox.select());
    this.nameBox.addEventListener("blur", () => (this.nameBox.value = this.address));
    this.nameBox.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault(); // the same Enter would answer the dialog that says there is no such place
      if (event.key === "Escape" || this.actions.goTo(this.nameBox.value)) this.actions.backToGrid();
    });
    this.formula.addEventListener("focus", () => {
      if (!this.editing) this.actions.startEditing();
    });
    this.formula.addEventListener("input", () => this.actions.changeText(this.formula.value));
    this.formula.addEventListener("keyup", () => this.showTip());
    this.formula.addEventListener("keydown", (event) => this.onKey(event));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key === "Enter" && event.altKey)) return;
    if (event.key === "Enter") this.actions.finish(event.shiftKey ? "up" : "down");
    else if (event.key === "Tab") this.actions.finish(event.shiftKey ? "left" : "right");
    else if (event.key === "Escape") this.actions.cancel();
    else if (event.key === "F4") this.cycleReference();
    else return;
    event.preventDefault();
    if (event.key !== "F4") this.actions.backToGrid();
  }

  private cycleReference(): void {
    const { value, selectionStart } = this.formula;
    const cycled = cycledReference({ text: value, start: selectionStart });
    if (!cycled) return;
    this.actions.changeText(cycled.text);
    this.formula.value = cycled.text;
    this.formula.setSelectionRange(cycled.start, cycled.end);
  }
}
