/** What keys do wherever one is on the page. */
export type PageCommand =
  "nextPart" | "previousPart" | "save" | "open" | "names" | "find" | "undo" | "redo" | "selectChart";

type PressedKey = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** @param inText whether a text is being typed, which has an undo of its own */
export function pageCommand(pressed: PressedKey, inText: boolean): PageCommand | undefined {
  const { key, code, shiftKey, altKey } = pressed;
  const control = pressed.ctrlKey || pressed.metaKey;
  if (key === "F6") return shiftKey ? "previousPart" : "nextPart";
  if (control && altKey) return code === "Digit5" ? "selectChart" : undefined;
  if (!control || altKey) return undefined;
  switch (key.toLowerCase()) {
    case "s":
      return "save";
    case "o":
      return "open";
    case "f":
      return shiftKey ? undefined : "find";
    case "f3":
      return "names";
    case "z":
      return inText ? undefined : shiftKey ? "redo" : "undo";
    case "y":
      return inText ? undefined : "redo";
    default:
      return undefined;
  }
}

/** Whether keys go into a field for text, also one in the pane; the cell's own field takes them only while the cell is edited. */
export function isTyping(target: EventTarget | null): boolean {
  const element = target as Element | null; // keys come from elements only
  return element?.matches("input, textarea, select") === true && !element.classList.contains("cell-input");
}
