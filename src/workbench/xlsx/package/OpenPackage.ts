import { DocumentError } from "../../document/DocumentError";
import { unzipParts, type Parts } from "./zipParts";
import { parseXml, type XmlElement } from "./XmlElement";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "table", "chart" … */
  readonly kind: string;
  /** The path of a part; an address where the target is outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

const NOT_A_WORKBOOK = "This is no Excel workbook (.xlsx).";

/** The parts of a file and how they hang together. */
export class OpenPackage {
  private readonly decoder = new TextDecoder();

  private constructor(private readonly parts: Parts) {}

  static async open(bytes: Uint8Array): Promise<OpenPackage> {
    if (isCompoundFile(bytes))
      throw new DocumentError(
        "InvalidArgument",
        "This file is encrypted with a password, or in Excel's old format (.xls): neither can be opened here.",
      );
    let parts: Map<string, Uint8Array>;
    try {
      parts = new Map([...(await unzipParts(bytes))].map(([path, part]) => [partName(path), part]));
    } catch (error) {
      throw new DocumentError("InvalidArgument", `${NOT_A_WORKBOOK} ${reasonOf(error)}`);
    }
    if (!parts.has(partName("[Content_Types].xml"))) throw new DocumentError("InvalidArgument", NOT_A_WORKBOOK);
    return new OpenPackage(parts);
  }

  has(path: string): boolean {
    return this.parts.has(partName(path));
  }

  /** The tree of a part that must be there. */
  read(path: string, takeOut?: (element: XmlElement) => boolean): XmlElement {
    const bytes = this.bytes(path);
    try {
      return parseXml(this.decode(bytes), takeOut);
    } catch (error) {
      if (error instanceof DocumentError) throw error;
      throw new DocumentError("InvalidArgument", `The file is damaged: "${path}" cannot be read. ${reasonOf(error)}`);
    }
  }

  /** The bytes of a part that must be there. */
  bytes(path: string): Uint8Array {
    const bytes = this.parts.get(partName(path));
    if (!bytes) throw new DocumentError("InvalidArgument", `The file is damaged: its part "${path}" is missing.`);
    return bytes;
  }

  relationships(path: string): Relationship[] {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const relationships = `${folder}_rels/${path.slice(folder.length)}.rels`;
    if (!this.has(relationships)) return [];
    return this.read(relationships).children.map(({ attributes }) => {
      const isExternal = attributes["TargetMode"] === "External";
      const target = attributes["Target"] ?? "";
      return {
        id: attributes["Id"] ?? "",
        kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
        target: isExternal ? target : resolvePath(folder, target),
        isExternal,
      };
    });
  }

  private decode(bytes: Uint8Array): string {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!isUtf16) return this.decoder.decode(bytes);
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  }
}

/** What encrypted workbooks and .xls files are inside: OLE compound files. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

/** Names of parts do not tell large letters from small ones, and some programs write "\\" between folders. */
function partName(path: string): string {
  return path.replaceAll("\\", "/").toLowerCase();
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
