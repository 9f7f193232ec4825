import { xml, XML_DECLARATION } from "./xml";
import { zipParts } from "./zipParts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of a file to be, with their content types and relationships. */
export class NewPackage {
  private readonly parts = new Map<string, string | Uint8Array>();
  private readonly types = new Map<string, string>();
  private readonly relationships = new Map<string, string[]>();

  /** Adds a part; gives its path, so that a caller can build relationships from it. */
  add(path: string, contentType: string, contents: string | Uint8Array): string {
    this.parts.set(path, typeof contents === "string" ? XML_DECLARATION + contents : contents);
    this.types.set(path, contentType);
    return path;
  }

  /**
   * Says that one part needs another; gives the relationship's id.
   *
   * @param from path of the part, "" for the package itself
   * @param type the last word of the type, or the whole of one that is not Office's usual
   * @param target path of the other part, or an address outside
   */
  relate(from: string, type: string, target: string, isExternal = false): string {
    const list = this.relationships.get(from) ?? [];
    this.relationships.set(from, list);
    const id = `rId${list.length + 1}`;
    list.push(
      xml("Relationship", {
        Id: id,
        Type: type.includes("/") ? type : `${OFFICE_RELATIONSHIPS}/${type}`,
        Target: isExternal ? target : `/${target}`,
        TargetMode: isExternal ? "External" : undefined,
      }),
    );
    return id;
  }

  bytes(): Promise<Uint8Array> {
    const all = new Map<string, string | Uint8Array>([["[Content_Types].xml", XML_DECLARATION + this.contentTypes()]]);
    for (const [from, list] of this.relationships) {
      const folder = from.slice(0, from.lastIndexOf("/") + 1);
      all.set(
        `${folder}_rels/${from.slice(folder.length)}.rels`,
        XML_DECLARATION + xml("Relationships", { xmlns: RELATIONSHIPS }, ...list),
      );
    }
    for (const [path, contents] of this.parts) all.set(path, contents);
    return zipParts(all);
  }

  private contentTypes(): string {
    return xml(
      "Types",
      { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
      xml("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      xml("Default", { Extension: "xml", ContentType: "application/xml" }),
      xml("Default", { Extension: "vml", ContentType: "application/vnd.openxmlformats-officedocument.vmlDrawing" }),
      ...[...this.types]
        .filter(([path]) => !path.endsWith(".vml"))
        .map(([path, type]) => xml("Override", { PartName: `/${path}`, ContentType: type })),
    );
  }
}
