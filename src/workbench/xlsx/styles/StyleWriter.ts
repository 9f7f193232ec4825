import type { BorderLine, CellFormat } from "../../document/model";
import { xml, xmlUnlessEmpty } from "../package/xml";
import { borderStyle, SIDES } from "./borderStyles";
import { NEW_CELL } from "./newCell";
import { FIRST_OWN_FORMAT, formatNumber } from "./numberFormats";
import type { DifferentialFormat } from "./StyleReader";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Gathers the looks of all cells and gives each the number by which the rest of the file knows it. */
export class StyleWriter {
  private readonly fonts = new Entries();
  private readonly fills = new Entries(
    xml("fill", {}, xml("patternFill", { patternType: "none" })),
    xml("fill", {}, xml("patternFill", { patternType: "gray125" })),
  );
  private readonly borders = new Entries(bordersXml({}));
  private readonly numberFormats = new Entries();
  private readonly cells = new Entries();
  private readonly differentials = new Entries();
  private readonly known = new Map<CellFormat, Map<boolean, number>>();

  /** @param normal what cells of the style "Normal" look like: the first of all */
  constructor(normal: CellFormat) {
    this.style(normal);
  }

  /** @param isQuoted for a text entered with an apostrophe in front */
  style(format: CellFormat, isQuoted = false): number {
    const byQuote = this.known.get(format) ?? new Map<boolean, number>();
    this.known.set(format, byQuote);
    let style = byQuote.get(isQuoted);
    if (style === undefined) {
      style = this.cells.add(this.cellXml(format, isQuoted));
      byQuote.set(isQuoted, style);
    }
    return style;
  }

  /** The number of what a conditional format changes. */
  differential(format: DifferentialFormat): number {
    return this.differentials.add(this.differentialXml(format));
  }

  differentialXml(format: DifferentialFormat): string {
    const { fill, numberFormat, borders } = format;
    const font = [
      ...truth("b", format.bold),
      ...truth("i", format.italic),
      ...truth("strike", format.strikethrough),
      ...(format.underline === undefined ? [] : [xml("u", format.underline ? {} : { val: "none" })]),
      ...(format.fontColor === undefined ? [] : [colourXml("color", format.fontColor)]),
    ];
    return xml(
      "dxf",
      {},
      xmlUnlessEmpty("font", {}, font),
      numberFormat === undefined
        ? ""
        : xml("numFmt", { numFmtId: this.numberFormat(numberFormat), formatCode: numberFormat }),
      fill === undefined ? "" : xml("fill", {}, xml("patternFill", {}, colourXml("bgColor", fill))),
      borders === undefined ? "" : bordersXml(borders, false),
    );
  }

  xml(): string {
    const normal = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    const xfs = xml("xf", normal);
    return xml(
      "styleSheet",
      { xmlns: NAMESPACE },
      this.numberFormats.xml("numFmts"),
      this.fonts.xml("fonts"),
      this.fills.xml("fills"),
      this.borders.xml("borders"),
      xml("cellStyleXfs", { count: 1 }, xfs),
      this.cells.xml("cellXfs"),
      xml("cellStyles", { count: 1 }, xml("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })),
      this.differentials.xml("dxfs"),
      xml("tableStyles", { count: 0, defaultTableStyle: "TableStyleMedium2", defaultPivotStyle: "PivotStyleLight16" }),
    );
  }

  private cellXml(format: CellFormat, isQuoted: boolean): string {
    const numFmtId = this.numberFormat(format.numberFormat ?? NEW_CELL.numberFormat);
    const fontId = this.fonts.add(fontXml(format));
    const fillId = format.fill === undefined ? 0 : this.fills.add(fillXml(format.fill));
    const borderId = this.borders.add(bordersXml(format.borders ?? {}));
    const alignment = alignmentXml(format);
    const protection = protectionXml(format);
    return xml(
      "xf",
      {
        numFmtId,
        fontId,
        fillId,
        borderId,
        xfId: 0,
        quotePrefix: isQuoted || undefined,
        applyNumberFormat: numFmtId !== 0 || undefined,
        applyFont: fontId !== 0 || undefined,
        applyFill: fillId !== 0 || undefined,
        applyBorder: borderId !== 0 || undefined,
        applyAlignment: alignment !== "" || undefined,
        applyProtection: protection !== "" || undefined,
      },
      alignment,
      protection,
    );
  }

  private numberFormat(format: string): number {
    const known = formatNumber(format);
    if (known !== undefined) return known;
    const position = this.numberFormats.keep(format, (at) =>
      xml("numFmt", { numFmtId: FIRST_OWN_FORMAT + at, formatCode: format }),
    );
    return FIRST_OWN_FORMAT + position;
  }
}

/** Elements in the order they came, each once. */
class Entries {
  private readonly positions = new Map<string, number>();
  private readonly elements: string[] = [];

  constructor(...first: readonly string[]) {
    first.forEach((element) => this.add(element));
  }

  add(element: string): number {
    return this.keep(element, () => element);
  }

  keep(key: string, element: (position: number) => string): number {
    const known = this.positions.get(key);
    if (known !== undefined) return known;
    const position = this.elements.push(element(this.elements.length)) - 1;
    this.positions.set(key, position);
    return position;
  }

  xml(name: string): string {
    return xmlUnlessEmpty(name, { count: this.elements.length }, this.elements);
  }
}

function truth(name: string, value: boolean | undefined): string[] {
  return value === undefined ? [] : [xml(name, value ? {} : { val: false })];
}

export function colourXml(name: string, colour: string): string {
  return xml(name, { rgb: `FF${colour.replace("#", "").toUpperCase()}` });
}

function fontXml(format: CellFormat): string {
  return xml(
    "font",
    {},
    ...(format.bold === true ? [xml("b")] : []),
    ...(format.italic === true ? [xml("i")] : []),
    ...(format.strikethrough === true ? [xml("strike")] : []),
    ...(format.underline === true ? [xml("u")] : []),
    xml("sz", { val: format.fontSize ?? NEW_CELL.fontSize }),
    colourXml("color", format.fontColor ?? NEW_CELL.fontColor),
    xml("name", { val: format.fontName ?? NEW_CELL.fontName }),
  );
}

function fillXml(colour: string): string {
  return xml(
    "fill",
    {},
    xml("patternFill", { patternType: "solid" }, colourXml("fgColor", colour), xml("bgColor", { indexed: 64 })),
  );
}

/** @param isWhole a condition's border names only the sides it changes */
function bordersXml(borders: NonNullable<CellFormat["borders"]>, isWhole = true): string {
  const line = (name: string, border: BorderLine | undefined): string => {
    if (!border) return isWhole ? xml(name) : "";
    return xml(name, { style: borderStyle(border) }, colourXml("color", border.color));
  };
  const { DiagonalDown, DiagonalUp } = borders;
  return xml(
    "border",
    { diagonalUp: DiagonalUp ? true : undefined, diagonalDown: DiagonalDown ? true : undefined },
    ...SIDES.map(([name, side]) => line(name, borders[side])),
    line("diagonal", DiagonalDown ?? DiagonalUp),
  );
}

function alignmentXml(format: CellFormat): string {
  const {
    horizontalAlignment = "General",
    verticalAlignment = "Bottom",
    indentLevel = 0,
    textOrientation = 0,
  } = format;
  const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
  const horizontal = horizontalAlignment === "CenterAcrossSelection" ? "centerContinuous" : lower(horizontalAlignment);
  const attributes = {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: verticalAlignment === "Bottom" ? undefined : lower(verticalAlignment),
    wrapText: format.wrapText === true ? true : undefined,
    indent: indentLevel > 0 ? indentLevel : undefined,
    textRotation: textOrientation === 0 ? undefined : rotation(textOrientation),
  };
  return Object.values(attributes).every((value) => value === undefined) ? "" : xml("alignment", attributes);
}

/** Angles below 0 lean down; a file counts them from 90 on, and has a number for letters below each other. */
function rotation(degrees: number): number {
  if (degrees === 180) return 255;
  return degrees < 0 ? 90 - degrees : degrees;
}

function protectionXml({ locked = true, formulaHidden = false }: CellFormat): string {
  if (locked && !formulaHidden) return "";
  return xml("protection", { locked: locked ? undefined : false, hidden: formulaHidden ? true : undefined });
}
