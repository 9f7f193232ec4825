import type { SheetModel } from "../../document/model";

export interface SheetTabActions {
  activate(sheetId: string): void;
  add(): void;
  rename(sheetId: string, name: string): void;
  remove(sheet: SheetModel): void;
}

/** The sheets' names along the bottom: a click shows a sheet, a double click or F2 renames it, its menu deletes it. */
export class SheetTabs {
  readonly element = document.createElement("nav");
  private readonly tabs = document.createElement("div");
  private menu: HTMLElement | undefined;

  constructor(private readonly actions: SheetTabActions) {
    this.element.className = "sheet-tabs";
    this.element.setAttribute("aria-label", "Sheets");
    this.tabs.className = "tabs";
    this.tabs.setAttribute("role", "tablist");
    this.tabs.setAttribute("aria-label", "Sheets");
    const add = document.createElement("button");
    add.type = "button";
    add.className = "add-sheet";
    add.textContent = "+";
    add.title = "New sheet";
    add.setAttribute("aria-label", "New sheet");
    add.addEventListener("click", () => this.actions.add());
    this.element.append(this.tabs, add);
  }

  show(sheets: readonly SheetModel[], activeSheetId: string): void {
    this.closeMenu();
    const shown = sheets.filter(({ visibility }) => visibility === "Visible");
    this.tabs.replaceChildren(...shown.map((sheet) => this.tab(sheet, sheet.id === activeSheetId, shown)));
    this.tabs.querySelector(".active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  private tab(sheet: SheetModel, active: boolean, shown: readonly SheetModel[]): HTMLElement {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.className = active ? "tab active" : "tab";
    tab.textContent = sheet.name;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-selected", String(active));
    tab.tabIndex = active ? 0 : -1;
    if (sheet.tabColor) tab.style.setProperty("--tab-color", sheet.tabColor);
    tab.addEventListener("click", () => !active && this.actions.activate(sheet.id));
    tab.addEventListener("dblclick", () => this.startRenaming(tab, sheet));
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.openMenu(tab, sheet);
    });
    tab.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      const next = shown[shown.indexOf(sheet) + step];
      if (step !== 0 && next) {
        this.actions.activate(next.id);
        this.tabs.querySelector<HTMLElement>(".active")?.focus();
      } else if (key === "F2") this.startRenaming(tab, sheet);
      else if (key === "Delete") this.actions.remove(sheet);
    });
    return tab;
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
      if (event.key !== "Enter" && event.key !== "Escape") return;
      event.preventDefault(); // the same Enter would answer the dialog that says why a name is refused
      finish(event.key === "Enter");
    });
    tab.replaceWith(input);
    input.select();
  }

  private openMenu(tab: HTMLElement, sheet: SheetModel): void {
    this.closeMenu();
    const menu = document.createElement("div");
    menu.className = "menu tab-menu";
    menu.setAttribute("role", "menu");
    menu.style.left = `${tab.getBoundingClientRect().left}px`;
    const item = (text: string, run: () => void) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = text;
      button.setAttribute("role", "menuitem");
      button.addEventListener("click", () => {
        this.closeMenu();
        run();
      });
      menu.append(button);
    };
    item("Rename", () => this.startRenaming(tab, sheet));
    item("Delete", () => this.actions.remove(sheet));
    menu.addEventListener("keydown", ({ key }) => key === "Escape" && this.closeMenu());
    menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) this.closeMenu();
    });
    this.menu = menu;
    this.element.append(menu);
    menu.querySelector("button")?.focus();
  }

  private closeMenu(): void {
    const { menu } = this;
    this.menu = undefined;
    menu?.remove();
  }
}
