import { child, children, find, localPath, ManifestResources } from "./ManifestResources";

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
  const resources = new ManifestResources(manifest, locale);
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
  const resources = new ManifestResources(manifest, locale);
  return menus
    .filter((menu) => menu.getAttribute("id") === menuId)
    .flatMap((menu) => children(menu, "Control").map((control) => readControl(control, resources)));
}

function readControl(control: Element, resources: ManifestResources): RibbonControl {
  const items = child(control, "Items");
  const look = readLook(control, resources);
  if (items) return { ...look, items: children(items, "Item").map((item) => readButton(item, resources)) };
  return readButton(control, resources);
}

function readButton(element: Element, resources: ManifestResources): RibbonButton {
  return { ...readLook(element, resources), action: readAction(element) };
}

function readLook(element: Element, resources: ManifestResources): Omit<RibbonButton, "action"> {
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
