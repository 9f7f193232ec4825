import type { NameModel, SheetModel } from "../../document/model";
import { button } from "./button";

export interface NamesDialogActions {
  goTo(name: NameModel): void;
  remove(name: NameModel): void;
  /** What the name stands for now, as a text. */
  valueOf(name: NameModel): string;
}

/** Lists the workbook's names: what they stand for, where they hold, and goes to them or deletes them. Stays open while names are deleted. */
export function showNames(
  read: () => { readonly names: readonly NameModel[]; readonly sheets: readonly SheetModel[] },
  actions: NamesDialogActions,
): void {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog names-dialog";
  dialog.setAttribute("aria-labelledby", "names-title");
  const heading = document.createElement("h2");
  heading.id = "names-title";
  heading.textContent = "Names";
  const list = document.createElement("div");
  list.className = "names-list";
  const close = button("Close", () => dialog.close());
  const buttons = document.createElement("form");
  buttons.method = "dialog";
  buttons.append(close);
  const draw = (): void => {
    const { names, sheets } = read();
    const shown = names.filter(({ visible }) => visible);
    list.replaceChildren(shown.length > 0 ? tableOf(shown, sheets, dialog, actions, draw) : nothing());
  };
  draw();
  dialog.append(heading, list, buttons);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function tableOf(
  names: readonly NameModel[],
  sheets: readonly SheetModel[],
  dialog: HTMLDialogElement,
  actions: NamesDialogActions,
  draw: () => void,
): HTMLElement {
  const table = document.createElement("table");
  const head = document.createElement("tr");
  head.append(...["Name", "Value", "Refers to", "In", "Action"].map((text) => cell("th", text)));
  const rows = names.map((name) => {
    const row = document.createElement("tr");
    const deeds = document.createElement("td");
    const go = button("Go to", () => {
      dialog.close();
      actions.goTo(name);
    });
    const remove = button("Delete", () => {
      actions.remove(name);
      draw();
    });
    go.setAttribute("aria-label", `Go to ${name.name}`);
    remove.setAttribute("aria-label", `Delete ${name.name}`);
    deeds.append(go, remove);
    const place = sheets.find(({ id }) => id === name.sheetId)?.name ?? "Workbook";
    row.append(
      cell("th", name.name),
      ...[actions.valueOf(name), name.formula, place].map((text) => cell("td", text)),
      deeds,
    );
    return row;
  });
  table.append(head, ...rows);
  return table;
}

function cell(tag: "th" | "td", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function nothing(): HTMLElement {
  const text = document.createElement("p");
  text.textContent = "This workbook has no names.";
  return text;
}
