import type { Direction } from "./selectionMoves";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "move"; readonly direction: Direction; readonly extend: boolean; readonly toEdge: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "home" | "end"; readonly extend: boolean; readonly sheet: boolean }
  | { readonly kind: "finish"; readonly direction: Direction }
  | { readonly kind: "edit" | "cancel" | "clear" | "selectAll" | "openList" | "newLine" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Excel's keys; undefined for a key that is only text. */
export function gridCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): GridCommand | undefined {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow)
    return altKey
      ? arrow === "down"
        ? { kind: "openList" }
        : undefined
      : { kind: "move", direction: arrow, extend: shiftKey, toEdge: control };
  switch (key) {
    case "Enter":
      return altKey ? { kind: "newLine" } : { kind: "finish", direction: shiftKey ? "up" : "down" };
    case "Tab":
      return { kind: "finish", direction: shiftKey ? "left" : "right" };
    case "PageUp":
    case "PageDown":
      if (control) return { kind: "sheet", step: key === "PageUp" ? -1 : 1 };
      return { kind: "page", direction: key === "PageUp" ? "up" : "down", extend: shiftKey };
    case "Home":
      return { kind: "home", extend: shiftKey, sheet: control };
    case "End":
      return { kind: "end", extend: shiftKey, sheet: control };
    case "F2":
      return { kind: "edit" };
    case "Escape":
      return { kind: "cancel" };
    case "Delete":
    case "Backspace":
      return { kind: "clear" };
    case "a":
      return control ? { kind: "selectAll" } : undefined;
    default:
      return undefined;
  }
}
