/** Texts and addresses that a manifest names by id, in the language of a locale where the manifest has it. */
export class ManifestResources {
  private readonly values = new Map<string, string>();

  constructor(manifest: Document, locale: string) {
    for (const kind of ["Image", "Url", "String"])
      for (const element of manifest.getElementsByTagNameNS("*", kind)) {
        const id = element.getAttribute("id");
        if (id) this.values.set(id, localValue(element, locale));
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

/** What an element says in every language, or what it says instead in this one. */
export function localValue(element: Element, locale: string): string {
  const override = children(element, "Override").find(
    (each) => each.getAttribute("Locale")?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

/** The manifest's addresses are those of the product's server; the workbench serves the same files itself. */
export function localPath(address: string): string {
  return new URL(address).pathname;
}

export function children(element: Element | undefined, name: string): Element[] {
  return element ? [...element.children].filter(({ localName }) => localName === name) : [];
}

export function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}

export function find(element: Element, name: string): Element | undefined {
  return element.getElementsByTagNameNS("*", name)[0];
}
