import { SaxParser } from "@cj-tech-master/excelts/xml";

/** An element of a part, without its namespace's prefix: what its names mean follows from where it stands. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Reads a part as a tree.
 *
 * @param takeOut gets elements as they end; those it takes are left out of the tree, so that a long sheet need not be kept whole
 */
export function parseXml(xml: string, takeOut: (element: XmlElement) => boolean = () => false): XmlElement {
  const top: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [top];
  const parser = new SaxParser({ position: false, invalidCharHandling: "skip", maxEntityExpansions: 0 });
  parser.on("opentag", ({ name, attributes }) => {
    open.push({ name: withoutPrefix(name), attributes: { ...attributes }, children: [], text: "" });
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (element && !takeOut(element)) open.at(-1)?.children.push(element);
  });
  parser.write(xml);
  parser.close();
  const [root] = top.children;
  if (!root) throw new Error("There is no element.");
  return root;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** The element that a path of names leads to. */
export function descendant(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce(child, element);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** Every element of a name, however deep. */
export function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  if (!element) return [];
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...allOf(each, name)]);
}

/** The attribute of a relationship, whatever prefix it has. */
export function relationshipId(element: XmlElement): string {
  const { attributes } = element;
  return attributes["r:id"] ?? Object.entries(attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}

export function numberOf(element: XmlElement | undefined, attribute: string): number | undefined {
  const text = element?.attributes[attribute];
  if (text === undefined || text.trim() === "") return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute that is true or false; XML has four ways to write them. */
export function truthOf(element: XmlElement | undefined, attribute: string, otherwise: boolean): boolean {
  const text = element?.attributes[attribute];
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** What `<b/>`, `<b val="0"/>` and no element at all say. */
export function isOn(parent: XmlElement | undefined, name: string, otherwise = false): boolean {
  const element = child(parent, name);
  return element ? truthOf(element, "val", true) : otherwise;
}

export function valOf(parent: XmlElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attributes["val"];
}
