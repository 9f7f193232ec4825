/** One choice of a menu. */
export interface MenuItem {
  readonly label: string;
  readonly run: () => void;
  readonly enabled?: boolean;
  /** The key that does the same, e.g. "Ctrl+S". */
  readonly key?: string;
  /** A longer explanation. */
  readonly tip?: string;
  readonly id?: string;
  /** In front of the text: a picture or a patch of colour. */
  readonly icon?: () => HTMLElement;
}

export type MenuEntry = MenuItem | "separator";

export interface MenuPlace {
  /** The menu's own name, for screen readers. */
  readonly label: string;
  /** What it belongs to: it opens below it, or above it where there is no room, and gives it the focus back. */
  readonly anchor: HTMLElement;
  /** Where it opens instead, e.g. at the pointer. */
  readonly at?: { readonly x: number; readonly y: number };
}

let close: (() => void) | undefined;

/** Opens a menu, and closes the one that was open; keys as in Windows. */
export function showMenu(entries: readonly MenuEntry[], place: MenuPlace): void {
  close?.();
  const menu = document.createElement("div");
  menu.className = "menu popup-menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", place.label);
  const shut = (focusBack: boolean): void => {
    if (close !== forget) return;
    close = undefined;
    place.anchor.removeAttribute("aria-expanded");
    menu.remove();
    if (focusBack) place.anchor.focus();
  };
  const forget = (): void => shut(false);
  close = forget;
  menu.append(...entries.map((entry) => (entry === "separator" ? separator() : item(entry, () => shut(true)))));
  menu.addEventListener("keydown", (event) => onKey(event, menu, shut));
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && menu.contains(relatedTarget))) forget();
  });
  menu.addEventListener("mousedown", (event) => event.stopPropagation());
  const landmark = place.anchor.closest("header, main, nav, aside, section, footer") ?? document.body;
  landmark.append(menu);
  if (place.anchor.getAttribute("aria-haspopup") === "menu") place.anchor.setAttribute("aria-expanded", "true");
  putInView(menu, place);
  menu.querySelector<HTMLElement>("button:enabled")?.focus();
}

function item({ label, run, enabled = true, key, tip, id, icon }: MenuItem, shut: () => void): HTMLElement {
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("role", "menuitem");
  button.disabled = !enabled;
  if (id !== undefined) button.id = id;
  if (tip !== undefined) button.title = tip;
  const text = document.createElement("span");
  text.className = "menu-text";
  text.textContent = label;
  if (icon) button.append(icon());
  button.append(text);
  if (key !== undefined) {
    const keys = document.createElement("kbd");
    keys.textContent = key;
    keys.setAttribute("aria-hidden", "true");
    button.setAttribute("aria-keyshortcuts", key.replace("Ctrl", "Control"));
    button.append(keys);
  }
  button.addEventListener("click", () => {
    shut();
    run();
  });
  return button;
}

function separator(): HTMLElement {
  const line = document.createElement("hr");
  line.setAttribute("role", "separator");
  return line;
}

function onKey(event: KeyboardEvent, menu: HTMLElement, shut: (focusBack: boolean) => void): void {
  event.stopPropagation(); // no key of an open menu is the grid's or the page's
  const items = [...menu.querySelectorAll<HTMLElement>("button:enabled")];
  const at = items.findIndex((each) => each === document.activeElement);
  const next = nextItem(event.key, items, at);
  if (event.key === "Escape" || event.key === "Tab") shut(true);
  else if (next) next.focus();
  else return;
  event.preventDefault();
}

function nextItem(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  switch (key) {
    case "ArrowDown":
      return items[(at + 1) % items.length];
    case "ArrowUp":
      return items.at((at - 1) % items.length);
    case "Home":
      return items[0];
    case "End":
      return items.at(-1);
    default: {
      if (key.length !== 1 || key === " ") return undefined;
      const after = [...items.slice(at + 1), ...items.slice(0, at + 1)];
      return after.find(({ textContent }) => textContent.toLowerCase().startsWith(key.toLowerCase()));
    }
  }
}

/** Beside what it belongs to or at the pointer, but never outside the window. */
function putInView(menu: HTMLElement, { anchor, at }: MenuPlace): void {
  const { width, height } = menu.getBoundingClientRect();
  const beside = anchor.getBoundingClientRect();
  const below = at?.y ?? beside.bottom + 2;
  const above = (at?.y ?? beside.top - 2) - height;
  const top = below + height > innerHeight && above >= 0 ? above : Math.min(below, innerHeight - height);
  const left = Math.min(at?.x ?? beside.left, innerWidth - width);
  menu.style.top = `${Math.max(0, top)}px`;
  menu.style.left = `${Math.max(0, left)}px`;
}
