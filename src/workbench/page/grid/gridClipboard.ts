import type { Area } from "../../document/model";
import { fromClipboardText, toClipboardText } from "./clipboardText";

export interface ClipboardActions {
  isEditing(): boolean;
  selected(): Area;
  shownText(row: number, column: number): string;
  copied(area: Area | undefined): void;
  clear(area: Area): void;
  paste(rows: readonly (readonly string[])[]): void;
}

/** More than this is not worth copying as text: whole rows and columns are cut to what is there. */
const MOST_LINES = 10_000;

/** Copy, cut and paste of cells as text; while a cell is being edited the clipboard is the text field's own. */
export function listenToClipboard(
  element: HTMLElement,
  actions: ClipboardActions,
  used: () => { row: number; column: number },
): void {
  const copy = (event: ClipboardEvent): Area | undefined => {
    if (actions.isEditing()) return undefined;
    const { top, left, bottom, right } = actions.selected();
    const last = used();
    const area = {
      top,
      left,
      bottom: Math.min(bottom, Math.max(top, last.row), top + MOST_LINES),
      right: Math.min(right, Math.max(left, last.column)),
    };
    event.preventDefault();
    event.clipboardData?.setData("text/plain", toClipboardText(textsIn(area, actions)));
    return area;
  };
  element.addEventListener("copy", (event) => {
    const area = copy(event);
    if (area) actions.copied(area);
  });
  element.addEventListener("cut", (event) => {
    const area = copy(event);
    if (area) actions.clear(area);
  });
  element.addEventListener("paste", (event) => {
    if (actions.isEditing()) return;
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text !== "") actions.paste(fromClipboardText(text));
  });
}

function textsIn({ top, left, bottom, right }: Area, actions: ClipboardActions): string[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => actions.shownText(top + row, left + column)),
  );
}
