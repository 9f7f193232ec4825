import { child, children, relationshipId, type XmlElement } from "../package/XmlElement";
import { xml, xmlUnlessEmpty } from "../package/xml";
import type { SheetSource } from "./SheetSource";
import type { SheetTarget } from "./SheetTarget";

type Properties = Readonly<Record<string, string>>;

/** Small texts kept with a sheet. Each is a part of its own, two bytes for a letter. */
export function readCustomProperties(worksheet: XmlElement, source: SheetSource): Properties | undefined {
  const decoder = new TextDecoder("utf-16le");
  const entries = children(child(worksheet, "customProperties"), "customPr").flatMap((element) => {
    const part = source.relationships.find(({ id }) => id === relationshipId(element))?.target;
    return part === undefined || !source.package.has(part)
      ? []
      : [[element.attributes["name"] ?? "", decoder.decode(source.package.bytes(part))] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

export function writeCustomProperties(target: SheetTarget): string {
  const properties = Object.entries(target.sheet.customProperties ?? {});
  return xmlUnlessEmpty(
    "customProperties",
    {},
    properties.map(([name, text], i) => {
      const letters = Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
      const part = target.package.add(
        `xl/customProperty${target.number}_${i + 1}.bin`,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
        new Uint8Array(letters.buffer),
      );
      return xml("customPr", { name, "r:id": target.package.relate(target.path, "customProperty", part) });
    }),
  );
}
