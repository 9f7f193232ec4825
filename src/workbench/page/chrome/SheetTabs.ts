import type { SheetModel } from "../../document/model";
import { button } from "./button";
import { colorEntries } from "./colorEntries";
import { type MenuEntry, showMenu } from "./showMenu";

export interface SheetTabActions {
  activate(sheetId: string): void;
  add(): void;
  rename(sheetId: string, name: string): void;
  copy(sheetId: string): void;
  /** To a position among all sheets, hidden ones included. */
  move(sheetId: string, position: number): void;
  color(sheetId: string, color: string): void;
  hide(sheetId: string): void;
  unhide(sheetId: string): void;
  remove(sheet: SheetModel): void;
  backToGrid(): void;
}

/** The sheets' names along the bottom. A click shows a sheet, a double click or F2 renames it; it is moved by dragging or Ctrl+Shift+arrow; its menu does the rest. */
export class SheetTabs {
  readonly element = document.createElement("nav");
  private readonly tabs = document.createElement("div");
  private sheets: readonly SheetModel[] = [];
  private dragged: string | undefined;

  constructor(private readonly actions: SheetTabActions) {
    this.element.className = "sheet-tabs";
    this.element.setAttribute("aria-label", "Sheets");
    this.tabs.className = "tabs";
    this.tabs.setAttribute("role", "tablist");
    this.tabs.setAttribute("aria-label", "Sheets");
    const add = button("+", () => this.actions.add(), "New sheet");
    add.className = "add-sheet";
    this.element.append(this.tabs, add);
  }

  show(sheets: readonly SheetModel[], activeSheetId: string): void {
    this.sheets = sheets;
    const hadFocus = this.tabs.contains(document.activeElement);
    const shown = sheets.filter(({ visibility }) => visibility === "Visible");
    this.tabs.replaceChildren(...shown.map((sheet) => this.tab(sheet, sheet.id === activeSheetId)));
    const active = this.tabs.querySelector<HTMLElement>(".active");
    active?.scrollIntoView({ block: "nearest", inline: "nearest" });
    if (hadFocus) active?.focus();
  }

  private tab(sheet: SheetModel, active: boolean): HTMLElement {
    const tab = button(sheet.name, () => !active && this.actions.activate(sheet.id));
    tab.className = active ? "tab active" : "tab";
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(active));
    tab.tabIndex = active ? 0 : -1;
    if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
    tab.addEventListener("dblclick", () => this.startRenaming(tab, sheet));
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      showMenu(this.menuOf(tab, sheet), { label: `Sheet ${sheet.name}`, anchor: tab });
    });
    tab.addEventListener("keydown", (event) => this.onKey(event, tab, sheet));
    this.listenToDrags(tab, sheet);
    return tab;
  }

  private onKey(event: KeyboardEvent, tab: HTMLElement, sheet: SheetModel): void {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    if (step !== 0 && event.ctrlKey && event.shiftKey) this.moveBy(sheet, step);
    else if (step !== 0) this.activateBy(sheet, step);
    else if (event.key === "F2") this.startRenaming(tab, sheet);
    else if (event.key === "Delete") this.actions.remove(sheet);
    else if (event.key === "Escape") this.actions.backToGrid();
    else return;
    event.preventDefault();
  }

  private activateBy(sheet: SheetModel, step: 1 | -1): void {
    const next = this.neighbour(sheet, step);
    if (next) this.actions.activate(next.id);
  }

  private moveBy(sheet: SheetModel, step: 1 | -1): void {
    const next = this.neighbour(sheet, step);
    if (next) this.actions.move(sheet.id, this.sheets.indexOf(next));
  }

  /** The next sheet that can be seen. */
  private neighbour(sheet: SheetModel, step: 1 | -1): SheetModel | undefined {
    const shown = this.sheets.filter(({ visibility }) => visibility === "Visible");
    return shown[shown.indexOf(sheet) + step];
  }

  private listenToDrags(tab: HTMLElement, sheet: SheetModel): void {
    tab.draggable = true;
    tab.addEventListener("dragstart", ({ dataTransfer }) => {
      this.dragged = sheet.id;
      dataTransfer?.setData("text/plain", sheet.name);
    });
    tab.addEventListener("dragend", () => (this.dragged = undefined));
    tab.addEventListener("dragover", (event) => {
      if (this.dragged === undefined || this.dragged === sheet.id) return;
      event.preventDefault();
      tab.classList.add("drop-here");
    });
    tab.addEventListener("dragleave", () => tab.classList.remove("drop-here"));
    tab.addEventListener("drop", (event) => {
      event.preventDefault();
      tab.classList.remove("drop-here");
      if (this.dragged !== undefined) this.actions.move(this.dragged, this.sheets.indexOf(sheet));
    });
  }

  private menuOf(tab: HTMLElement, sheet: SheetModel): MenuEntry[] {
    const { actions } = this;
    const hidden = this.sheets.filter(({ visibility }) => visibility === "Hidden");
    const reopen = (entries: MenuEntry[], label: string): void => showMenu(entries, { label, anchor: tab });
    return [
      { label: "Rename", key: "F2", run: () => this.startRenaming(tab, sheet) },
      { label: "Copy", run: () => actions.copy(sheet.id) },
      {
        label: "Move left",
        key: "Ctrl+Shift+Left",
        enabled: this.neighbour(sheet, -1) !== undefined,
        run: () => this.moveBy(sheet, -1),
      },
      {
        label: "Move right",
        key: "Ctrl+Shift+Right",
        enabled: this.neighbour(sheet, 1) !== undefined,
        run: () => this.moveBy(sheet, 1),
      },
      {
        label: "Tab colour…",
        run: () =>
          reopen(
            colorEntries((color) => actions.color(sheet.id, color)),
            "Tab colour",
          ),
      },
      "separator",
      { label: "Hide", run: () => actions.hide(sheet.id) },
      {
        label: "Unhide…",
        enabled: hidden.length > 0,
        run: () =>
          reopen(
            hidden.map(({ id, name }) => ({ label: name, run: () => actions.unhide(id) })),
            "Hidden sheets",
          ),
      },
      "separator",
      { label: "Delete", run: () => actions.remove(sheet) },
    ];
  }

  private startRenaming(tab: HTMLElement, sheet: SheetModel): void {
    const input = document.createElement("input");
    input.className = "tab renaming";
    input.value = sheet.name;
    input.maxLength = 31;
    input.size = Math.max(6, sheet.name.length);
    input.setAttribute("aria-label", "New name of the sheet");
    let done = false;
    const finish = (rename: boolean) => {
      if (done) return;
      done = true;
      input.replaceWith(tab);
      if (rename && input.value !== sheet.name) this.actions.rename(sheet.id, input.value);
    };
    input.addEventListener("blur", () => finish(true));
    input.addEventListener("keydown", (event) => {
      event.stopPropagation(); // keys of a text, not of a tab
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault(); // the same Enter would answer the dialog that says why a name is refused
      finish(event.key === "Enter");
      this.actions.backToGrid();
    });
    tab.replaceWith(input);
    input.select();
  }
}
