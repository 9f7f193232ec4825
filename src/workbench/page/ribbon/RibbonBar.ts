import type { RibbonAction, RibbonButton, RibbonControl, RibbonGroup, RibbonMenu, RibbonTab } from "./readRibbon";

/** Shows the add-in's ribbon tab; a press is told with the control's id. */
export class RibbonBar {
  readonly element = document.createElement("header");

  constructor(
    tab: RibbonTab,
    private readonly press: (controlId: string, action: RibbonAction) => void,
  ) {
    this.element.className = "ribbon";
    const name = document.createElement("div");
    name.className = "ribbon-tab";
    name.textContent = tab.label;
    const strip = document.createElement("div");
    strip.className = "ribbon-strip";
    strip.setAttribute("role", "toolbar");
    strip.setAttribute("aria-label", tab.label);
    strip.append(...tab.groups.map((group) => this.group(group)));
    this.element.append(name, strip);
  }

  private group({ label, controls }: RibbonGroup): HTMLElement {
    const group = document.createElement("div");
    group.className = "ribbon-group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    const buttons = document.createElement("div");
    buttons.className = "ribbon-buttons";
    buttons.append(...controls.map((control) => this.control(control)));
    const caption = document.createElement("div");
    caption.className = "ribbon-caption";
    caption.textContent = label;
    caption.setAttribute("aria-hidden", "true");
    group.append(buttons, caption);
    return group;
  }

  private control(control: RibbonControl): HTMLElement {
    if ("items" in control) return this.menu(control);
    const button = largeButton(control);
    button.addEventListener("click", () => this.press(control.id, control.action));
    return button;
  }

  private menu(menu: RibbonMenu): HTMLElement {
    const holder = document.createElement("div");
    holder.className = "ribbon-menu";
    const button = largeButton(menu);
    const list = document.createElement("div");
    list.className = "menu";
    list.setAttribute("role", "menu");
    list.setAttribute("aria-label", menu.label);
    list.hidden = true;
    button.classList.add("opens-menu");
    button.setAttribute("aria-haspopup", "menu");
    const open = (isOpen: boolean) => {
      list.hidden = !isOpen;
      button.setAttribute("aria-expanded", String(isOpen));
      if (isOpen) list.querySelector("button")?.focus();
    };
    open(false);
    list.append(...menu.items.map((item) => this.menuItem(item, () => open(false))));
    button.addEventListener("click", () => open(Boolean(list.hidden)));
    holder.addEventListener("keydown", (event) =>
      moveInMenu(event, list, () => {
        open(false);
        button.focus();
      }),
    );
    holder.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && holder.contains(relatedTarget))) open(false);
    });
    holder.append(button, list);
    return holder;
  }

  private menuItem(item: RibbonButton, close: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("role", "menuitem");
    button.id = item.id;
    button.title = item.tip;
    button.disabled = !item.enabled;
    button.append(...icon(item, 16), item.label);
    button.addEventListener("click", () => {
      close();
      this.press(item.id, item.action);
    });
    return button;
  }
}

function largeButton(control: Omit<RibbonButton, "action">): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.id = control.id;
  button.className = "ribbon-button";
  button.title = control.tip;
  button.disabled = !control.enabled;
  const label = document.createElement("span");
  label.textContent = control.label;
  button.append(...icon(control, 32), label);
  return button;
}

function icon({ icons }: Omit<RibbonButton, "action">, size: number): HTMLImageElement[] {
  const source = icons[size];
  if (source === undefined) return [];
  const image = document.createElement("img");
  image.src = source;
  const sharper = icons[size === 32 ? 64 : 32];
  if (sharper !== undefined) image.srcset = `${source} 1x, ${sharper} 2x`;
  image.width = image.height = size;
  image.alt = "";
  return [image];
}

function moveInMenu(event: KeyboardEvent, list: HTMLElement, close: () => void): void {
  if (list.hidden) return;
  const items = [...list.querySelectorAll("button")];
  const at = items.findIndex((item) => item === document.activeElement);
  if (event.key === "Escape") close();
  else if (event.key === "ArrowDown") items[(at + 1) % items.length]?.focus();
  else if (event.key === "ArrowUp") items[(at - 1 + items.length) % items.length]?.focus();
  else return;
  event.preventDefault();
}
