import { cellKey, type CellModel, type HyperlinkModel } from "../../document/model";
import { fileCell, readArea } from "../fileReferences";
import { unescapeCharacters, xml, xmlUnlessEmpty } from "../package/xml";
import { child, children, relationshipId, type XmlElement } from "../package/XmlElement";
import type { SheetSource } from "./SheetSource";
import type { SheetTarget } from "./SheetTarget";

/** Links by the keys of their cells. */
export function readHyperlinks(worksheet: XmlElement, source: SheetSource): Record<string, HyperlinkModel> {
  const links: Record<string, HyperlinkModel> = {};
  for (const element of children(child(worksheet, "hyperlinks"), "hyperlink")) {
    const area = readArea(element.attributes["ref"]);
    const { location, tooltip } = element.attributes;
    const address = source.relationships.find(({ id }) => id === relationshipId(element))?.target;
    const link = {
      ...(address !== undefined && { address }),
      ...(location !== undefined && location !== "" && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: unescapeCharacters(tooltip) }),
    };
    if (!area) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) links[cellKey(row, column)] = link;
    }
  }
  return links;
}

export function withHyperlinks(
  cells: Readonly<Record<string, CellModel>>,
  links: Readonly<Record<string, HyperlinkModel>>,
): Readonly<Record<string, CellModel>> {
  if (Object.keys(links).length === 0) return cells;
  const result = { ...cells };
  for (const [key, hyperlink] of Object.entries(links)) result[key] = { ...result[key], hyperlink };
  return result;
}

export function writeHyperlinks(target: SheetTarget): string {
  const linked = Object.entries(target.sheet.cells).filter(([, cell]) => cell.hyperlink !== undefined);
  const links = linked.map(([key, { hyperlink }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const { address, documentReference, screenTip } = hyperlink ?? {};
    return xml("hyperlink", {
      ref: fileCell(row, column),
      "r:id": address === undefined ? undefined : target.package.relate(target.path, "hyperlink", address, true),
      location: documentReference,
      tooltip: screenTip,
    });
  });
  return xmlUnlessEmpty("hyperlinks", {}, links);
}
