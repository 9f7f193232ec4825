import type { BorderLine, BorderSide, CellFormat, ConditionalFormatModel } from "../../document/model";
import type { NotKept } from "../NotKept";
import { child, children, isOn, numberOf, truthOf, valOf, type XmlElement } from "../package/XmlElement";
import { borderLine, SIDES } from "./borderStyles";
import { NEW_CELL } from "./newCell";
import { formatOf } from "./numberFormats";
import type { Palette } from "./Palette";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type DifferentialFormat = ConditionalFormatModel["format"];

/** The looks of cells by the numbers that the rest of a file knows them by. */
export class StyleReader {
  private readonly numberFormats: ReadonlyMap<number, string>;
  private readonly formats: readonly CellFormat[];
  private readonly quoted: readonly boolean[];
  private readonly differentials: readonly XmlElement[];

  constructor(
    styles: XmlElement | undefined,
    readonly palette: Palette,
    private readonly notKept: NotKept,
  ) {
    this.numberFormats = new Map(
      children(child(styles, "numFmts"), "numFmt").map((each) => [
        numberOf(each, "numFmtId") ?? 0,
        each.attributes["formatCode"] ?? "General",
      ]),
    );
    const fonts = children(child(styles, "fonts"), "font").map((font) => this.font(font));
    const fills = children(child(styles, "fills"), "fill").map((fill) => this.fill(fill));
    const borders = children(child(styles, "borders"), "border").map((border) => this.borders(border));
    const cells = children(child(styles, "cellXfs"), "xf");
    this.formats = cells.map((xf) => ({
      ...fonts[numberOf(xf, "fontId") ?? 0],
      ...fills[numberOf(xf, "fillId") ?? 0],
      ...borders[numberOf(xf, "borderId") ?? 0],
      ...this.numberFormat(numberOf(xf, "numFmtId") ?? 0),
      ...this.alignment(child(xf, "alignment")),
      ...protection(child(xf, "protection")),
    }));
    this.quoted = cells.map((xf) => truthOf(xf, "quotePrefix", false));
    this.differentials = children(child(styles, "dxfs"), "dxf");
    if (children(child(styles, "cellStyles"), "cellStyle").length > 1)
      notKept.say("The names of cell styles such as Heading or Good: cells look the same without.");
    if (children(child(styles, "tableStyles"), "tableStyle").length > 0)
      notKept.say("Table styles of the workbook's own.");
  }

  /** The format of cells of a style; one object per style, so that it can be compared by itself. */
  format(style: number): CellFormat {
    return this.formats[style] ?? NONE;
  }

  /** True for cells whose text was entered with an apostrophe in front. */
  isQuoted(style: number): boolean {
    return this.quoted[style] ?? false;
  }

  /** What a conditional format changes, by its number. */
  differential(id: number | undefined): DifferentialFormat {
    const found = id === undefined ? undefined : this.differentials[id];
    return found ? this.readDifferential(found) : {};
  }

  readDifferential(element: XmlElement): DifferentialFormat {
    const font = child(element, "font");
    const pattern = child(child(element, "fill"), "patternFill");
    const colour = this.palette.colour(child(font, "color"));
    // For the fill of a condition the "background" is the colour itself; a solid one written in full has both.
    const fill = this.palette.colour(child(pattern, "bgColor")) ?? this.palette.colour(child(pattern, "fgColor"));
    const numberFormat = child(element, "numFmt")?.attributes["formatCode"];
    return {
      ...(fill !== undefined && pattern?.attributes["patternType"] !== "none" && { fill }),
      ...(colour !== undefined && { fontColor: colour }),
      ...(["b", "i", "strike"] as const).reduce<Mutable<DifferentialFormat>>((format, name) => {
        const key = ({ b: "bold", i: "italic", strike: "strikethrough" } as const)[name];
        if (child(font, name)) format[key] = isOn(font, name);
        return format;
      }, {}),
      ...(child(font, "u") && { underline: (valOf(font, "u") ?? "single") !== "none" }),
      ...(numberFormat !== undefined && { numberFormat }),
      ...this.borders(child(element, "border")),
    };
  }

  private font(font: XmlElement): CellFormat {
    const fontName = valOf(font, "name") ?? NEW_CELL.fontName;
    const fontSize = Number(valOf(font, "sz") ?? NEW_CELL.fontSize);
    const fontColor = this.palette.colour(child(font, "color")) ?? NEW_CELL.fontColor;
    const underline = child(font, "u") && (valOf(font, "u") ?? "single");
    if (underline !== undefined && !["single", "none"].includes(underline))
      this.notKept.say("Double underlines and underlines below the letters: they become single.");
    if ((valOf(font, "vertAlign") ?? "baseline") !== "baseline") this.notKept.say("Cells in superscript or subscript.");
    return {
      ...(fontName !== NEW_CELL.fontName && { fontName }),
      ...(fontSize !== NEW_CELL.fontSize && { fontSize }),
      ...(fontColor !== NEW_CELL.fontColor && { fontColor }),
      ...(isOn(font, "b") && { bold: true }),
      ...(isOn(font, "i") && { italic: true }),
      ...(isOn(font, "strike") && { strikethrough: true }),
      ...(underline !== undefined && underline !== "none" && { underline: true }),
    };
  }

  private fill(fill: XmlElement): CellFormat {
    const pattern = child(fill, "patternFill");
    const type = pattern?.attributes["patternType"] ?? "none";
    if (child(fill, "gradientFill")) this.notKept.say("Fills with a gradient.");
    if (pattern && type !== "none" && type !== "solid" && type !== "gray125") this.notKept.say("Fills with a pattern.");
    const colour = type === "solid" ? this.palette.colour(child(pattern, "fgColor")) : undefined;
    return colour === undefined ? {} : { fill: colour };
  }

  private borders(border: XmlElement | undefined): CellFormat {
    const borders: Partial<Record<BorderSide, BorderLine>> = {};
    const line = (element: XmlElement | undefined): BorderLine | undefined => {
      const style = element?.attributes["style"] ?? "none";
      return style === "none"
        ? undefined
        : borderLine(style, this.palette.colour(child(element, "color")) ?? NEW_CELL.fontColor);
    };
    for (const [name, side] of SIDES) {
      const found = line(child(border, name) ?? child(border, { left: "start", right: "end" }[name] ?? name));
      if (found) borders[side] = found;
    }
    const diagonal = line(child(border, "diagonal"));
    if (diagonal && truthOf(border, "diagonalDown", false)) borders.DiagonalDown = diagonal;
    if (diagonal && truthOf(border, "diagonalUp", false)) borders.DiagonalUp = diagonal;
    return Object.keys(borders).length > 0 ? { borders } : {};
  }

  private numberFormat(id: number): CellFormat {
    const numberFormat = this.numberFormats.get(id) ?? formatOf(id);
    return numberFormat === NEW_CELL.numberFormat ? {} : { numberFormat };
  }

  private alignment(alignment: XmlElement | undefined): CellFormat {
    if (!alignment) return {};
    const { horizontal = "general", vertical = "bottom" } = alignment.attributes;
    const indentLevel = numberOf(alignment, "indent") ?? 0;
    const rotation = numberOf(alignment, "textRotation") ?? 0;
    if (truthOf(alignment, "shrinkToFit", false)) this.notKept.say("Text that shrinks to fit its cell.");
    if ((numberOf(alignment, "readingOrder") ?? 0) !== 0) this.notKept.say("The reading order of cells.");
    return {
      ...(horizontal !== "general" && { horizontalAlignment: HORIZONTAL[horizontal] ?? "General" }),
      ...(vertical !== "bottom" && { verticalAlignment: VERTICAL[vertical] ?? "Bottom" }),
      ...(truthOf(alignment, "wrapText", false) && { wrapText: true }),
      ...(indentLevel > 0 && { indentLevel }),
      ...(rotation !== 0 && { textOrientation: rotation === STACKED ? 180 : rotation > 90 ? 90 - rotation : rotation }),
    };
  }
}

const NONE: CellFormat = {};

/** A file's angle of letters below each other; angles beyond 90 lean down. */
const STACKED = 255;

const HORIZONTAL: Readonly<Record<string, NonNullable<CellFormat["horizontalAlignment"]>>> = {
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};

const VERTICAL: Readonly<Record<string, NonNullable<CellFormat["verticalAlignment"]>>> = {
  top: "Top",
  center: "Center",
  justify: "Justify",
  distributed: "Distributed",
};

function protection(element: XmlElement | undefined): CellFormat {
  return {
    ...(!truthOf(element, "locked", true) && { locked: false }),
    ...(truthOf(element, "hidden", false) && { formulaHidden: true }),
  };
}
