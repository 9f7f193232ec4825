import type { MenuItem } from "../chrome/showMenu";
import { showMenu } from "../chrome/showMenu";
import type { RibbonAction, RibbonButton, RibbonControl, RibbonGroup, RibbonTab } from "./readRibbon";
import { attachSuperTip } from "./superTip";

/** Changes to controls by their ids, as `Office.ribbon.requestUpdate` asks for them. */
export interface RibbonUpdate {
  readonly enabled: ReadonlyMap<string, boolean>;
  readonly visible: ReadonlyMap<string, boolean>;
}

/** Shows the add-in's ribbon tab; a press is told with the control's id. */
export class RibbonBar {
  readonly element = document.createElement("div");
  private readonly enabled = new Map<string, boolean>();
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(
    private readonly tab: RibbonTab,
    /** What the manifest adds to the menu of a cell. */
    private readonly cellMenu: readonly RibbonControl[],
    private readonly press: (controlId: string, action: RibbonAction) => void,
  ) {
    this.element.className = "ribbon-strip";
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", tab.label);
    this.element.append(...tab.groups.map((group) => this.group(group)));
    this.element.addEventListener("keydown", (event) => moveAlong(event, this.element));
    this.keepOneTabStop();
  }

  /** Carries out a request of the add-in; false when it names a control or a tab that is not there, and nothing was changed. */
  update({ enabled, visible }: RibbonUpdate): boolean {
    const known = new Set(
      this.tab.groups.flatMap(({ controls }) => controls.flatMap(idsOf)).concat(this.cellMenu.flatMap(idsOf)),
    );
    if (![...enabled.keys()].every((id) => known.has(id))) return false;
    if (![...visible.keys()].every((id) => id === this.tab.id)) return false;
    for (const [id, isEnabled] of enabled) {
      this.enabled.set(id, isEnabled);
      const button = this.buttons.get(id);
      if (button) button.disabled = !isEnabled;
    }
    for (const isVisible of visible.values()) this.element.hidden = !isVisible;
    this.keepOneTabStop();
    return true;
  }

  /** What the add-in adds to the menu of a cell. */
  cellMenuItems(): MenuItem[] {
    return this.cellMenu
      .flatMap((control) => ("items" in control ? control.items : [control]))
      .map((each) => this.menuItem(each));
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
    const button = largeButton(control);
    this.buttons.set(control.id, button);
    if ("items" in control) {
      button.classList.add("opens-menu");
      button.setAttribute("aria-haspopup", "menu");
      button.addEventListener("click", () =>
        showMenu(
          control.items.map((item) => this.menuItem(item)),
          { label: control.label, anchor: button },
        ),
      );
    } else button.addEventListener("click", () => this.press(control.id, control.action));
    attachSuperTip(button, control.tip);
    return button;
  }

  private menuItem(item: RibbonButton): MenuItem {
    const [image] = icon(item, 16);
    return {
      id: item.id,
      label: item.label,
      tip: item.tip.text,
      enabled: this.enabled.get(item.id) ?? item.enabled,
      run: () => this.press(item.id, item.action),
      ...(image && { icon: () => image }),
    };
  }

  /** The arrow keys lead on from the one control that Tab reaches. */
  private keepOneTabStop(): void {
    const usable = [...this.buttons.values()].filter((button) => !button.disabled);
    this.buttons.forEach((button) => (button.tabIndex = button === usable[0] ? 0 : -1));
  }
}

function idsOf(control: RibbonControl): string[] {
  return [control.id, ...("items" in control ? control.items.map(({ id }) => id) : [])];
}

function largeButton(control: Omit<RibbonButton, "action">): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.id = control.id;
  button.className = "ribbon-button";
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

function moveAlong(event: KeyboardEvent, bar: HTMLElement): void {
  const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
  const opens = event.key === "ArrowDown" && document.activeElement?.getAttribute("aria-haspopup") === "menu";
  if (opens) (document.activeElement as HTMLElement).click();
  const buttons = [...bar.querySelectorAll<HTMLElement>("button:enabled")];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (step !== 0) buttons.at((at + step) % buttons.length)?.focus();
  if (step !== 0 || opens) event.preventDefault();
}
