import { button } from "../chrome/button";
import type { Finding, WorkbookSearch } from "./TextFinder";

/** What the bar asks of the page. */
export interface FindBarActions {
  count(search: WorkbookSearch): number;
  /** Goes to the next cell that has the text, or back to the one before; undefined where there is none. */
  goOn(search: WorkbookSearch, step: 1 | -1): Finding | undefined;
  backToGrid(): void;
}

/** In milliseconds: who types on does not yet want to know how many there are. */
const COUNTED_AFTER = 200;

/** Ctrl+F: a line above the cells, so that it hides none, to look for a text in them. It stays open while one works on. */
export class FindBar {
  readonly element = document.createElement("search");
  private readonly text = document.createElement("input");
  private readonly matchCase = checkbox("Match case");
  private readonly wholeCell = checkbox("Whole cell");
  private readonly allSheets = checkbox("All sheets");
  private readonly outcome = document.createElement("span");
  private counting: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly actions: FindBarActions) {
    this.element.className = "find-bar";
    this.element.setAttribute("aria-label", "Find");
    this.element.hidden = true;
    this.text.type = "search";
    this.text.placeholder = "Find in cells and formulas";
    this.text.setAttribute("aria-label", "Find");
    this.text.spellcheck = false;
    this.text.autocomplete = "off";
    this.outcome.className = "find-outcome";
    this.outcome.setAttribute("role", "status");
    this.element.append(
      this.text,
      button("↑", () => this.goOn(-1), "Previous (Shift+Enter)"),
      button("↓", () => this.goOn(1), "Next (Enter)"),
      this.outcome,
      ...[this.matchCase, this.wholeCell, this.allSheets].map(({ label }) => label),
      button("×", () => this.close(), "Close (Escape)"),
    );
    this.listen();
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  /** With what was looked for last, ready to be typed over. */
  open(): void {
    this.element.hidden = false;
    this.text.focus();
    this.text.select();
    this.tellCount();
  }

  private close(): void {
    clearTimeout(this.counting);
    this.element.hidden = true;
    this.actions.backToGrid();
  }

  private listen(): void {
    this.text.addEventListener("input", () => {
      clearTimeout(this.counting);
      this.tell("");
      this.counting = setTimeout(() => this.tellCount(), COUNTED_AFTER);
    });
    for (const { box } of [this.matchCase, this.wholeCell, this.allSheets])
      box.addEventListener("change", () => this.tellCount());
    this.element.addEventListener("keydown", (event) => {
      if (event.isComposing) return;
      if (event.key === "Escape") this.close();
      else if (event.key === "Enter" && event.target === this.text) this.goOn(event.shiftKey ? -1 : 1);
      else return;
      event.preventDefault();
    });
  }

  private search(): WorkbookSearch {
    return {
      text: this.text.value,
      matchCase: this.matchCase.box.checked,
      wholeCell: this.wholeCell.box.checked,
      allSheets: this.allSheets.box.checked,
    };
  }

  private goOn(step: 1 | -1): void {
    clearTimeout(this.counting);
    const search = this.search();
    if (search.text === "") return;
    const found = this.actions.goOn(search, step);
    this.tell(found ? `${found.place} of ${found.of}: ${found.address} ${found.text}` : nothingFound(search));
  }

  private tellCount(): void {
    clearTimeout(this.counting);
    const search = this.search();
    if (search.text === "") {
      this.tell("");
      return;
    }
    const count = this.actions.count(search);
    this.tell(count === 0 ? nothingFound(search) : `${count} cell${count === 1 ? "" : "s"}`);
  }

  private tell(text: string): void {
    if (this.outcome.textContent !== text) this.outcome.textContent = text;
  }
}

function nothingFound({ allSheets }: WorkbookSearch): string {
  return allSheets ? "Not in this workbook" : "Not on this sheet";
}

function checkbox(text: string): { readonly box: HTMLInputElement; readonly label: HTMLElement } {
  const box = document.createElement("input");
  box.type = "checkbox";
  const label = document.createElement("label");
  label.append(box, text);
  return { box, label };
}
