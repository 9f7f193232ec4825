import type { Direction } from "./selectionMoves";

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: "move"; readonly direction: Direction; readonly extend: boolean; readonly toEdge: boolean }
  | { readonly kind: "page"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "home" | "end"; readonly extend: boolean; readonly sheet: boolean }
  | { readonly kind: "finish"; readonly direction: Direction }
  | { readonly kind: "sheet"; readonly step: 1 | -1 }
  | { readonly kind: "take"; readonly what: "region" | "columns" | "rows" | "activeCell" }
  | { readonly kind: "format"; readonly numberFormat: string }
  | { readonly kind: "edit" | "editEmpty" | "enterAll" | "cancel" | "newLine" | "cycleReference" }
  | { readonly kind: "deed"; readonly deed: SheetDeed };

/** What is done to the selected cells, or asked of the page. */
export type SheetDeed =
  | "bold"
  | "clear"
  | "copyFromAbove"
  | "delete"
  | "enterDate"
  | "enterTime"
  | "fillDown"
  | "fillRight"
  | "filter"
  | "goTo"
  | "hideColumns"
  | "hideRows"
  | "insert"
  | "italic"
  | "menu"
  | "note"
  | "openList"
  | "pasteValues"
  | "redo"
  | "showColumns"
  | "showRows"
  | "strikethrough"
  | "underline"
  | "undo";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

const WITH_CONTROL: Readonly<Record<string, SheetDeed>> = {
  "0": "hideColumns",
  "5": "strikethrough",
  "9": "hideRows",
  "+": "insert",
  "-": "delete",
  ";": "enterDate",
  "'": "copyFromAbove",
  b: "bold",
  d: "fillDown",
  g: "goTo",
  i: "italic",
  r: "fillRight",
  u: "underline",
  y: "redo",
  z: "undo",
};

const WITH_CONTROL_AND_SHIFT: Readonly<Record<string, SheetDeed>> = {
  "+": "insert",
  "=": "insert",
  "(": "showRows",
  ")": "showColumns",
  ":": "enterTime",
  ";": "enterTime",
  l: "filter",
  v: "pasteValues",
  z: "redo",
};

/** Ctrl, Shift and a digit's sign set a number format. */
const FORMATS: Readonly<Record<string, string>> = {
  "~": "General",
  "!": "#,##0.00",
  "#": "d-mmm-yy",
  $: "$#,##0.00",
  "%": "0%",
  "^": "0.00E+00",
};

export type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** Excel's keys; undefined for a key that is only text. */
export function gridCommand(press: KeyPress): GridCommand | undefined {
  const { key, shiftKey, altKey } = press;
  const control = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[key];
  if (arrow && !altKey) return { kind: "move", direction: arrow, extend: shiftKey, toEdge: control };
  if (altKey) return withAlt(press);
  return travelling(press, control) ?? functionKey(press) ?? (control ? withControl(press) : undefined);
}

function withAlt({ key, ctrlKey }: KeyPress): GridCommand | undefined {
  if (key === "ArrowDown") return { kind: "deed", deed: "openList" };
  return key === "Enter" && !ctrlKey ? { kind: "newLine" } : undefined;
}

/** Keys that lead somewhere else. */
function travelling({ key, shiftKey }: KeyPress, control: boolean): GridCommand | undefined {
  switch (key) {
    case "Enter":
      return control ? { kind: "enterAll" } : { kind: "finish", direction: shiftKey ? "up" : "down" };
    case "Tab":
      return control ? undefined : { kind: "finish", direction: shiftKey ? "left" : "right" };
    case "PageUp":
    case "PageDown":
      if (control) return { kind: "sheet", step: key === "PageUp" ? -1 : 1 };
      return { kind: "page", direction: key === "PageUp" ? "up" : "down", extend: shiftKey };
    case "Home":
    case "End":
      return { kind: key === "Home" ? "home" : "end", extend: shiftKey, sheet: control };
    default:
      return undefined;
  }
}

function functionKey({ key, shiftKey, ctrlKey }: KeyPress): GridCommand | undefined {
  switch (key) {
    case "F2":
      return shiftKey ? { kind: "deed", deed: "note" } : { kind: "edit" };
    case "F4":
      return { kind: "cycleReference" };
    case "F5":
      return ctrlKey ? undefined : { kind: "deed", deed: "goTo" };
    case "F10":
      return shiftKey ? { kind: "deed", deed: "menu" } : undefined;
    case "ContextMenu":
      return { kind: "deed", deed: "menu" };
    case "Escape":
      return { kind: "cancel" };
    case "Delete":
      return { kind: "deed", deed: "clear" };
    case "Backspace":
      return ctrlKey ? { kind: "take", what: "activeCell" } : { kind: "editEmpty" };
    case " ":
      if (ctrlKey) return { kind: "take", what: shiftKey ? "region" : "columns" };
      return shiftKey ? { kind: "take", what: "rows" } : undefined;
    default:
      return undefined;
  }
}

function withControl({ key, shiftKey }: KeyPress): GridCommand | undefined {
  const letter = key.toLowerCase();
  if (letter === "a") return { kind: "take", what: "region" };
  const numberFormat = shiftKey ? FORMATS[key] : undefined;
  if (numberFormat !== undefined) return { kind: "format", numberFormat };
  const deed = (shiftKey ? WITH_CONTROL_AND_SHIFT : WITH_CONTROL)[letter];
  return deed && { kind: "deed", deed };
}
