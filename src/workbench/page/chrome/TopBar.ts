import { button } from "./button";
import { type MenuEntry, showMenu } from "./showMenu";

export interface TopBarActions {
  newWorkbook(): void;
  open(): void;
  save(): void;
  find(): void;
  names(): void;
  undo(): void;
  redo(): void;
}

/** The line above the ribbon: the file, undo and redo, the workbook's title and the add-in's tab. */
export class TopBar {
  readonly element = document.createElement("div");
  private readonly title = document.createElement("span");
  private readonly undo: HTMLButtonElement;
  private readonly redo: HTMLButtonElement;

  /**
   * @param tabLabel name of the add-in's ribbon tab
   * @param end what stands at the right end
   */
  constructor(tabLabel: string, actions: TopBarActions, end: HTMLElement) {
    this.element.className = "top-bar";
    const file = button("File", () => showMenu(fileMenu(actions), { label: "File", anchor: file }));
    file.className = "file-button";
    file.setAttribute("aria-haspopup", "menu");
    this.undo = button("↶", () => actions.undo(), "Undo (Ctrl+Z)");
    this.redo = button("↷", () => actions.redo(), "Redo (Ctrl+Y)");
    const tab = document.createElement("span");
    tab.className = "ribbon-tab";
    tab.textContent = tabLabel;
    this.title.className = "workbook-title";
    this.element.append(file, this.undo, this.redo, tab, this.title, end);
    this.showHistory(false, false);
  }

  showTitle(title: string, saved: boolean): void {
    this.title.textContent = saved ? title : `${title} · not saved`;
  }

  showHistory(canUndo: boolean, canRedo: boolean): void {
    this.undo.disabled = !canUndo;
    this.redo.disabled = !canRedo;
  }
}

function fileMenu(actions: TopBarActions): MenuEntry[] {
  return [
    { label: "New workbook", run: () => actions.newWorkbook() },
    { label: "Open…", key: "Ctrl+O", run: () => actions.open() },
    { label: "Save as .xlsx", key: "Ctrl+S", run: () => actions.save() },
    "separator",
    { label: "Find…", key: "Ctrl+F", run: () => actions.find() },
    { label: "Names…", key: "Ctrl+F3", run: () => actions.names() },
  ];
}
