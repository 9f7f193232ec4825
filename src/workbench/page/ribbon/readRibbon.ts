/** What a ribbon button does. */
export type RibbonAction = { readonly kind: "showPane" } | { readonly kind: "run"; readonly functionName: string };

/** What Office shows beside a control under the pointer. */
export interface SuperTip {
  readonly title: string;
  readonly text: string;
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: SuperTip;
  /** By size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
  readonly enabled: boolean;
  readonly action: RibbonAction;
}

export interface RibbonMenu extends Omit<RibbonButton, "action"> {
  readonly items: readonly RibbonButton[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

/** Reads the add-in's own ribbon tab from its manifest, in a language where the manifest has it. */
export function readRibbon(manifest: Document, locale: string): RibbonTab {
  const tab = find(manifest.documentElement, "CustomTab");
  if (!tab) throw new Error("The manifest has no CustomTab: there is nothing to show in the ribbon.");
  const resources = new Resources(manifest, locale);
  return {
    id: tab.getAttribute("id") ?? "",
    label: resources.labelOf(tab),
    groups: children(tab, "Group").map((group) => ({
      label: resources.labelOf(group),
      controls: children(group, "Control").map((control) => readControl(control, resources)),
    })),
  };
}

/** Reads what the manifest adds to one of Excel's context menus, e.g. "ContextMenuCell"; nothing where it adds nothing. */
export function readContextMenu(manifest: Document, locale: string, menuId: string): readonly RibbonControl[] {
  const menus = [...manifest.documentElement.getElementsByTagNameNS("*", "OfficeMenu")];
  const resources = new Resources(manifest, locale);
  return menus
    .filter((menu) => menu.getAttribute("id") === menuId)
    .flatMap((menu) => children(menu, "Control").map((control) => readControl(control, resources)));
}

function readControl(control: Element, resources: Resources): RibbonControl {
  const items = child(control, "Items");
  const look = readLook(control, resources);
  if (items) return { ...look, items: children(items, "Item").map((item) => readButton(item, resources)) };
  return readButton(control, resources);
}

function readButton(element: Element, resources: Resources): RibbonButton {
  return { ...readLook(element, resources), action: readAction(element) };
}

function readLook(element: Element, resources: Resources): Omit<RibbonButton, "action"> {
  const supertip = child(element, "Supertip");
  return {
    id: element.getAttribute("id") ?? "",
    label: resources.labelOf(element),
    tip: { title: resources.textIn(supertip, "Title"), text: resources.textIn(supertip, "Description") },
    icons: Object.fromEntries(
      children(child(element, "Icon"), "Image").map((image) => [
        Number(image.getAttribute("size")),
        localPath(resources.text(image)),
      ]),
    ),
    enabled: child(element, "Enabled")?.textContent.trim() !== "false",
  };
}

function readAction(element: Element): RibbonAction {
  const action = child(element, "Action");
  const type = action?.getAttribute("xsi:type");
  if (type === "ShowTaskpane") return { kind: "showPane" };
  const functionName = child(action, "FunctionName")?.textContent.trim();
  if (type !== "ExecuteFunction" || !functionName)
    throw new Error(`The ribbon control ${element.getAttribute("id") ?? ""} has no action the workbench knows.`);
  return { kind: "run", functionName };
}

/** The manifest's addresses are those of the product's server; the workbench serves the same files itself. */
function localPath(address: string): string {
  return new URL(address).pathname;
}

/** Texts and addresses that the manifest names by id. */
class Resources {
  private readonly values = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    for (const kind of ["Image", "Url", "String"])
      for (const element of manifest.getElementsByTagNameNS("*", kind)) {
        const id = element.getAttribute("id");
        const override = children(element, "Override").find(
          (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
        );
        if (id) this.values.set(id, (override ?? element).getAttribute(override ? "Value" : "DefaultValue") ?? "");
      }
  }

  text(element: Element): string {
    const id = element.getAttribute("resid") ?? "";
    const value = this.values.get(id);
    if (value === undefined) throw new Error(`The manifest names the resource "${id}" but does not hold it.`);
    return value;
  }

  labelOf(element: Element): string {
    return this.textIn(element, "Label");
  }

  /** The text a child of an element names; "" where there is no such child. */
  textIn(element: Element | undefined, name: string): string {
    const found = child(element, name);
    return found ? this.text(found) : "";
  }
}

function children(element: Element | undefined, name: string): Element[] {
  return element ? [...element.children].filter(({ localName }) => localName === name) : [];
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

function find(element: Element, name: string): Element | undefined {
  return element.getElementsByTagNameNS("*", name)[0];
}
