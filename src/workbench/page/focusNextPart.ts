/** A part of the page that F6 leads to. */
export interface PagePart {
  readonly element: HTMLElement;
  focus(): void;
}

/** F6 leads from part to part, as in Office, Shift+F6 back. */
export function focusNextPart(parts: readonly PagePart[], step: 1 | -1): void {
  const at = parts.findIndex(({ element }) => element.contains(document.activeElement));
  parts.at((at + step) % parts.length)?.focus();
}
