import { type FilterChoice } from "./filterChoices";

/** What the menu of a filter button does. */
export interface FilterMenuActions {
  sort(descending: boolean): void;
  /** Only rows with one of these texts stay; undefined shows all again. */
  filter(values: readonly string[] | undefined): void;
  closed(): void;
}

export interface FilterMenuPlace {
  readonly columnName: string;
  readonly isFiltered: boolean;
  /** In the window. */
  readonly left: number;
  readonly top: number;
}

/** More choices than these are not listed: one searches for the others. */
const MOST_LISTED = 1000;

/** What a filter button opens: sorting, and the values of its column to choose from. */
export class FilterMenu {
  private readonly element = document.createElement("div");
  private readonly search = document.createElement("input");
  private readonly list = document.createElement("div");
  private readonly all = document.createElement("input");
  private choices: { readonly text: string; chosen: boolean }[] = [];
  private actions: FilterMenuActions | undefined;

  constructor() {
    this.element.className = "menu filter-menu";
    this.element.setAttribute("role", "dialog");
    this.element.hidden = true;
    this.search.type = "search";
    this.search.placeholder = "Search";
    this.search.setAttribute("aria-label", "Search the values");
    this.search.addEventListener("input", () => this.showChoices());
    this.list.className = "filter-values";
    this.list.setAttribute("role", "group");
    this.list.setAttribute("aria-label", "Values");
    this.all.type = "checkbox";
    this.all.addEventListener("change", () => this.chooseAll(this.all.checked));
    this.element.addEventListener("mousedown", (event) => event.stopPropagation());
    this.element.addEventListener("keydown", (event) => this.onKey(event));
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) this.close(false);
    });
  }

  open(place: FilterMenuPlace, choices: readonly FilterChoice[], actions: FilterMenuActions): void {
    this.actions = actions;
    this.choices = choices.map((choice) => ({ ...choice }));
    this.search.value = "";
    this.element.setAttribute("aria-label", `Filter ${place.columnName}`);
    this.element.replaceChildren(
      command("Sort A to Z", () => this.do(() => actions.sort(false))),
      command("Sort Z to A", () => this.do(() => actions.sort(true))),
      document.createElement("hr"),
      command(
        `Clear filter from “${place.columnName}”`,
        () => this.do(() => actions.filter(undefined)),
        place.isFiltered,
      ),
      this.search,
      labelled(this.all, "(Select all)"),
      this.list,
      this.buttons(),
    );
    this.showChoices();
    this.element.hidden = false;
    document.body.append(this.element); // over everything: it may be higher than the grid
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(0, Math.min(place.left, innerWidth - width))}px`;
    this.element.style.top = `${Math.max(0, Math.min(place.top, innerHeight - height))}px`;
    this.search.focus();
  }

  close(giveBack = true): void {
    if (this.element.hidden) return;
    this.element.hidden = true;
    this.element.remove();
    if (giveBack) this.actions?.closed();
  }

  private buttons(): HTMLElement {
    const row = document.createElement("div");
    row.className = "filter-buttons";
    const ok = command("OK", () => this.apply());
    ok.classList.add("primary");
    row.append(
      ok,
      command("Cancel", () => this.close()),
    );
    return row;
  }

  private found(): { readonly text: string; chosen: boolean }[] {
    const wanted = this.search.value.trim().toLowerCase();
    return this.choices.filter(({ text }) => (text === "" ? "(blanks)" : text.toLowerCase()).includes(wanted));
  }

  private showChoices(): void {
    const found = this.found();
    const lines = found.slice(0, MOST_LISTED).map((choice) => {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.checked = choice.chosen;
      box.addEventListener("change", () => {
        choice.chosen = box.checked;
        this.showAll();
      });
      return labelled(box, choice.text === "" ? "(Blanks)" : choice.text);
    });
    if (found.length > MOST_LISTED) lines.push(remark(`${found.length - MOST_LISTED} more: search for them`));
    if (found.length === 0) lines.push(remark("No value matches"));
    this.list.replaceChildren(...lines);
    this.showAll();
  }

  private showAll(): void {
    const found = this.found();
    const chosen = found.filter((choice) => choice.chosen).length;
    this.all.checked = chosen > 0 && chosen === found.length;
    this.all.indeterminate = chosen > 0 && chosen < found.length;
  }

  private chooseAll(chosen: boolean): void {
    for (const choice of this.found()) choice.chosen = chosen;
    this.showChoices();
  }

  /** With a search only what it found counts, as in Excel. */
  private apply(): void {
    const isSearch = this.search.value.trim() !== "";
    const kept = (isSearch ? this.found() : this.choices).filter(({ chosen }) => chosen);
    if (kept.length === 0) return; // Excel does not hide every row, either
    const isAll = kept.length === this.choices.length;
    this.do(() => this.actions?.filter(isAll ? undefined : kept.map(({ text }) => text)));
  }

  private do(run: () => void): void {
    this.close();
    run();
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation(); // no key of an open menu is the grid's
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && event.target === this.search) this.apply();
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") this.step(event.key === "ArrowDown" ? 1 : -1);
    else return;
    event.preventDefault();
  }

  private step(by: 1 | -1): void {
    const stops = [...this.element.querySelectorAll<HTMLElement>("button:enabled, input")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops.at((at + by) % stops.length)?.focus();
  }
}

function command(label: string, run: () => void, enabled = true): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.disabled = !enabled;
  button.addEventListener("click", run);
  return button;
}

function labelled(box: HTMLInputElement, text: string): HTMLElement {
  const label = document.createElement("label");
  label.append(box, text);
  return label;
}

function remark(text: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}
