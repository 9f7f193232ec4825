import type { WorkbookModel } from "../../document/model";
import type { NewPackage } from "../package/NewPackage";
import type { OpenPackage } from "../package/OpenPackage";
import { child, type XmlElement } from "../package/XmlElement";
import { escapeCharacters, escapeXml, unescapeCharacters, xml } from "../package/xml";

type CustomProperties = NonNullable<WorkbookModel["customProperties"]>;

/** What is known of a file, as Office.js and as its part of properties call it. */
const CORE: readonly (readonly [office: string, file: string])[] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["category", "cp:category"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["revisionNumber", "cp:revision"],
  ["creationDate", "dcterms:created"],
];
const APPLICATION: readonly (readonly [office: string, file: string])[] = [
  ["manager", "Manager"],
  ["company", "Company"],
];
/** The format every custom property is written in. */
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const RELATIONSHIPS = "http://schemas.openxmlformats.org";
const VALUES = `${RELATIONSHIPS}/officeDocument/2006/docPropsVTypes`;

export function readProperties(file: OpenPackage): Pick<WorkbookModel, "properties" | "customProperties"> {
  const part = (kind: string): XmlElement | undefined => {
    const target = file.relationships("").find((each) => each.kind === kind)?.target;
    return target !== undefined && file.has(target) ? file.read(target) : undefined;
  };
  const texts = (element: XmlElement | undefined, names: typeof CORE): [string, string | number][] =>
    names.flatMap(([office, name]) => {
      const text = child(element, name.slice(name.indexOf(":") + 1))?.text ?? "";
      if (text === "") return [];
      return [
        [office, office === "revisionNumber" ? Number(text) : unescapeCharacters(text)] as [string, string | number],
      ];
    });
  const found = [...texts(part("core-properties"), CORE), ...texts(part("extended-properties"), APPLICATION)];
  const custom = (part("custom-properties")?.children ?? []).flatMap((property) => {
    const value = property.children[0];
    return value ? [[property.attributes["name"] ?? "", customValue(value)] as const] : [];
  });
  return {
    ...(found.length > 0 && { properties: Object.fromEntries(found) }),
    ...(custom.length > 0 && { customProperties: Object.fromEntries(custom) }),
  };
}

function customValue({ name, text }: XmlElement): string | number | boolean {
  if (name === "bool") return text === "true" || text === "1";
  return /^(i\d|int|ui\d|uint|r\d|decimal)$/.test(name) ? Number(text) : unescapeCharacters(text);
}

export function writeProperties(file: NewPackage, { properties = {}, customProperties = {} }: WorkbookModel): void {
  const text = (value: string | number): string => escapeXml(escapeCharacters(String(value)));
  const elements = (names: typeof CORE): string[] =>
    names.flatMap(([office, name]) => {
      const value = properties[office];
      if (value === undefined || value === "") return [];
      const type = name.startsWith("dcterms") ? ' xsi:type="dcterms:W3CDTF"' : "";
      return `<${name}${type}>${text(value)}</${name}>`;
    });
  const core = file.add(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    xml(
      "cp:coreProperties",
      {
        "xmlns:cp": `${RELATIONSHIPS}/package/2006/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      ...elements(CORE),
    ),
  );
  file.relate("", `${RELATIONSHIPS}/package/2006/relationships/metadata/core-properties`, core);
  const application = file.add(
    "docProps/app.xml",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    xml(
      "Properties",
      { xmlns: `${RELATIONSHIPS}/officeDocument/2006/extended-properties` },
      "<Application>Microsoft Excel</Application>",
      ...elements(APPLICATION),
    ),
  );
  file.relate("", "extended-properties", application);
  writeCustom(file, customProperties, text);
}

function writeCustom(file: NewPackage, properties: CustomProperties, text: (value: string) => string): void {
  const entries = Object.entries(properties);
  if (entries.length === 0) return;
  const part = file.add(
    "docProps/custom.xml",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    xml(
      "Properties",
      { xmlns: `${RELATIONSHIPS}/officeDocument/2006/custom-properties`, "xmlns:vt": VALUES },
      ...entries.map(([name, value], i) =>
        xml("property", { fmtid: CUSTOM_FORMAT, pid: i + 2, name }, customXml(value, text)),
      ),
    ),
  );
  file.relate("", "custom-properties", part);
}

function customXml(value: string | number | boolean, text: (value: string) => string): string {
  if (typeof value === "boolean") return `<vt:bool>${String(value)}</vt:bool>`;
  if (typeof value === "number") return Number.isInteger(value) ? `<vt:i4>${value}</vt:i4>` : `<vt:r8>${value}</vt:r8>`;
  return `<vt:lpwstr>${text(value)}</vt:lpwstr>`;
}
