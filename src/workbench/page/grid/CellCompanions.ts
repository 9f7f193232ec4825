import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import { listAt, ruleAt } from "./cellRules";
import type { Position } from "./Position";
import type { Box } from "./sheetLayout";

/** What stands beside the active cell: the arrow and the list of a list rule, and a rule's prompt. */
export class CellCompanions {
  readonly element = document.createElement("div");
  private readonly arrow = document.createElement("button");
  private readonly list = document.createElement("div");
  private readonly prompt = document.createElement("div");
  private choices: readonly string[] = [];
  /** What the cell shows now. */
  private current = "";

  constructor(
    private readonly workbook: CalculatedWorkbook,
    private readonly choose: (text: string) => void,
    private readonly close: () => void,
  ) {
    this.element.className = "companions";
    this.arrow.type = "button";
    this.arrow.className = "list-arrow";
    this.arrow.textContent = "▾";
    this.arrow.tabIndex = -1;
    this.arrow.setAttribute("aria-label", "Show the list of entries");
    this.arrow.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.toggleList(Boolean(this.list.hidden));
    });
    this.list.className = "menu entry-list";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Entries");
    this.list.addEventListener("mousedown", (event) => event.stopPropagation());
    this.list.addEventListener("keydown", (event) => this.onKey(event));
    this.list.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.list.contains(relatedTarget))) this.toggleList(false);
    });
    this.prompt.className = "prompt";
    this.prompt.setAttribute("role", "note");
    this.element.append(this.arrow, this.list, this.prompt);
  }

  show(sheet: SheetModel, position: Position, box: Box, editing: boolean): void {
    this.choices = listAt(this.workbook, sheet, position) ?? [];
    this.current = this.workbook.textAt(sheet.id, position.row, position.column);
    const { style } = this.element;
    style.left = `${box.left}px`;
    style.top = `${box.top}px`;
    style.width = `${box.width}px`;
    style.height = `${box.height}px`;
    this.arrow.hidden = this.choices.length === 0;
    if (this.arrow.hidden) this.list.hidden = true;
    const prompt = ruleAt(sheet, position)?.prompt;
    this.prompt.hidden = editing || !prompt?.showPrompt || (prompt.title === "" && prompt.message === "");
    if (!this.prompt.hidden && prompt) {
      const title = document.createElement("strong");
      title.textContent = prompt.title;
      this.prompt.replaceChildren(...(prompt.title ? [title] : []), prompt.message);
    }
  }

  openList(): void {
    if (this.choices.length > 0) this.toggleList(true);
  }

  private toggleList(open: boolean): void {
    if (this.list.hidden === !open) return;
    this.list.hidden = !open;
    if (!open) return;
    this.list.replaceChildren(
      ...this.choices.map((choice) => {
        const option = document.createElement("button");
        option.type = "button";
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", String(choice === this.current));
        option.textContent = choice;
        option.addEventListener("click", () => this.pick(choice));
        return option;
      }),
    );
    this.keepInView();
    const current = this.list.querySelector<HTMLElement>('[aria-selected="true"]') ?? this.list.querySelector("button");
    current?.focus();
  }

  /** Near the lower edge the list opens upwards. */
  private keepInView(): void {
    this.list.classList.remove("upwards");
    const edge = this.element.parentElement?.getBoundingClientRect().bottom ?? Infinity;
    if (this.list.getBoundingClientRect().bottom > edge) this.list.classList.add("upwards");
  }

  private pick(choice: string): void {
    this.toggleList(false);
    this.choose(choice);
    this.close();
  }

  private onKey(event: KeyboardEvent): void {
    const options = [...this.list.querySelectorAll("button")];
    const at = options.findIndex((option) => option === document.activeElement);
    event.stopPropagation();
    if (event.key === "ArrowDown") options[Math.min(at + 1, options.length - 1)]?.focus();
    else if (event.key === "ArrowUp") options[Math.max(at - 1, 0)]?.focus();
    else if (event.key === "Escape") {
      this.toggleList(false);
      this.close();
    } else return;
    event.preventDefault();
  }
}
