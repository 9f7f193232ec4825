import type { ChartTextFormat } from "../../document/model";
import { fromFileFormula } from "../formulas/dialect";
import { unescapeCharacters } from "../package/xml";
import { allOf, child, children, descendant, numberOf, truthOf, type XmlElement } from "../package/XmlElement";
import { withLuminance, type Palette } from "../styles/Palette";

/** Reads the language of drawings: colours, texts, references. */
export class ChartSource {
  constructor(private readonly palette: Palette) {}

  /** "" for none; undefined where the drawing leaves it to Excel. */
  fill(shape: XmlElement | undefined): string | undefined {
    if (child(shape, "noFill")) return "";
    const solid = child(shape, "solidFill") ?? descendant(shape, "gradFill", "gsLst", "gs");
    const [colour] = solid?.children ?? [];
    return colour && this.colour(colour);
  }

  line(shape: XmlElement | undefined): string | undefined {
    return this.fill(child(shape, "ln"));
  }

  /** The format of a text; what the file leaves out is as in a new chart. */
  textFormat(element: XmlElement | undefined, standard: ChartTextFormat): ChartTextFormat {
    const paragraph = allOf(child(element, "txPr") ?? descendant(element, "tx", "rich"), "p")[0];
    const properties = [descendant(paragraph, "r", "rPr"), descendant(paragraph, "pPr", "defRPr")];
    const found = <T>(read: (run: XmlElement) => T | undefined): T | undefined =>
      properties.flatMap((run) => (run ? [read(run)] : [])).find((value) => value !== undefined);
    const size = found((run) => numberOf(run, "sz"));
    const name = found((run) => child(run, "latin")?.attributes["typeface"]);
    const italic = found((run) => run.attributes["i"]) !== undefined && found((run) => truthOf(run, "i", false));
    return {
      color: found((run) => this.fill(run)) ?? standard.color,
      size: size === undefined ? standard.size : size / 100,
      bold: found((run) => (run.attributes["b"] === undefined ? undefined : truthOf(run, "b", false))) ?? standard.bold,
      ...(italic === true && { italic }),
      ...(name !== undefined && !name.startsWith("+") && { name }),
    };
  }

  /** What is written into a title or label itself. */
  text(element: XmlElement | undefined): string {
    const paragraphs = children(descendant(element, "tx", "rich"), "p");
    return paragraphs
      .map((paragraph) =>
        allOf(paragraph, "t")
          .map(({ text }) => unescapeCharacters(text))
          .join(""),
      )
      .join("\n");
  }

  /** The reference inside an element, as a formula; "" where there is none. */
  formula(element: XmlElement | undefined): string {
    const text = allOf(element, "f")[0]?.text;
    return text === undefined || text === "" ? "" : fromFileFormula(unescapeCharacters(text), true);
  }

  private colour(element: XmlElement): string | undefined {
    const { val = "", lastClr } = element.attributes;
    const base =
      element.name === "srgbClr"
        ? `#${val.toUpperCase()}`
        : element.name === "schemeClr"
          ? this.palette.themeColour(val)
          : lastClr === undefined
            ? undefined
            : `#${lastClr.toUpperCase()}`;
    const share = (name: string, otherwise: number): number =>
      (numberOf(child(element, name), "val") ?? otherwise) / 100_000;
    const by = share("lumMod", 100_000);
    const plus = share("lumOff", 0);
    return base === undefined || (by === 1 && plus === 0) ? base : withLuminance(base, (each) => each * by + plus);
  }
}
