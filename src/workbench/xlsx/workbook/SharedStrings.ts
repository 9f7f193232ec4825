import { textXml, unescapeCharacters, xml } from "../package/xml";
import { child, children, type XmlElement } from "../package/XmlElement";
import type { NotKept } from "../NotKept";

/** The texts of all cells, each once. */
export class SharedStrings {
  private readonly positions = new Map<string, number>();
  private count = 0;

  position(text: string): number {
    this.count += 1;
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    this.positions.set(text, this.positions.size);
    return this.positions.size - 1;
  }

  get isEmpty(): boolean {
    return this.positions.size === 0;
  }

  xml(): string {
    return xml(
      "sst",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        count: this.count,
        uniqueCount: this.positions.size,
      },
      ...[...this.positions.keys()].map((text) => xml("si", {}, textXml("t", text))),
    );
  }
}

export function readSharedStrings(part: XmlElement | undefined, notKept: NotKept): string[] {
  return children(part, "si").map((item) => readText(item, notKept));
}

/** The text of an item, whose letters may be formatted differently. */
export function readText(item: XmlElement | undefined, notKept: NotKept): string {
  const runs = children(item, "r");
  if (runs.some((run) => child(run, "rPr")))
    notKept.say("Letters that look different from the rest of their cell's text.");
  const texts = runs.length > 0 ? runs.map((run) => child(run, "t")?.text ?? "") : [child(item, "t")?.text ?? ""];
  return unescapeCharacters(texts.join(""));
}
