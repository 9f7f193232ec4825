import { contains } from "../../document/area";
import { cellKey, type Area, type CellFormat, type CellModel, type Scalar } from "../../document/model";
import { parseEntry } from "../../document/parseEntry";
import { parseReference } from "../../document/reference";
import { shiftFormula } from "../../document/shiftFormula";
import { readArea } from "../fileReferences";
import { fromFileFormula } from "../formulas/dialect";
import type { FormulaPlace } from "../formulas/FormulaPlace";
import { refersOutside } from "../formulas/refersOutside";
import { unescapeCharacters } from "../package/xml";
import { child, numberOf, type XmlElement } from "../package/XmlElement";
import { readText } from "../workbook/SharedStrings";
import type { SheetSource } from "./SheetSource";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Takes in the cells of a sheet, row by row as its part is read. */
export class CellReader {
  readonly cells: Record<string, CellModel> = {};
  lastColumn = -1;
  /** Formulas that others share, with the place they are written for. */
  private readonly shared = new Map<string, Place & { readonly formula: string }>();
  /** What formulas spilled into when the file was saved: values there are no one's own. */
  private readonly spills: Area[] = [];
  private row = -1;

  /**
   * @param inherited the format of a cell without its own
   * @param tableAt the name of the table a cell is in
   */
  constructor(
    private readonly source: SheetSource,
    private readonly inherited: (column: number) => CellFormat,
    private readonly tableAt: (row: number, column: number) => string | undefined,
  ) {}

  /** Reads a `<row>`; gives its number. */
  takeRow(element: XmlElement): number {
    this.row = (numberOf(element, "r") ?? this.row + 2) - 1;
    let column = -1;
    for (const cell of element.children) {
      if (cell.name !== "c") continue;
      const place = parseReference(cell.attributes["r"] ?? "")?.area;
      column = place?.left ?? column + 1;
      this.lastColumn = Math.max(this.lastColumn, column);
      this.takeCell(cell, { row: this.row, column });
    }
    return this.row;
  }

  private takeCell(element: XmlElement, place: Place): void {
    const style = numberOf(element, "s") ?? 0;
    const format = this.source.styles.format(style);
    const content = this.content(element, place, style, format);
    const isOwn = format !== this.inherited(place.column) && !isSame(format, this.inherited(place.column));
    const cell = { ...content, ...(isOwn && { format }) };
    if (Object.keys(cell).length > 0) this.cells[cellKey(place.row, place.column)] = cell;
  }

  private content(element: XmlElement, place: Place, style: number, format: CellFormat): CellModel {
    const formula = child(element, "f");
    const input = formula && this.formula(formula, element, place);
    if (input !== undefined) return { input };
    if (!formula && this.spills.some((area) => contains(area, place.row, place.column))) return {};
    const value = this.value(element);
    if (value === undefined) return {};
    if (typeof value !== "string") return { input: value };
    const isQuoted =
      this.source.styles.isQuoted(style) ||
      parseEntry(value, format.numberFormat ?? "General").input !== value ||
      format.numberFormat === "@";
    return { input: value, ...(isQuoted && { quoted: true }) };
  }

  private value(element: XmlElement): Scalar | undefined {
    const { t: type = "n" } = element.attributes;
    if (type === "inlineStr") return readText(child(element, "is"), this.source.notKept) || undefined;
    const text = child(element, "v")?.text;
    if (text === undefined || text === "") return undefined;
    switch (type) {
      case "s":
        return this.source.sharedStrings[Number(text)] || undefined;
      case "str":
        return unescapeCharacters(text);
      case "b":
        return text === "1" || text === "true";
      case "e":
        return `=${text}`;
      case "d":
        return serialNumber(text);
      default:
        return Number(text);
    }
  }

  /** undefined where the value has to stand for a formula that cannot be kept. */
  private formula(formula: XmlElement, cell: XmlElement, place: Place): string | undefined {
    const { notKept, sheetName } = this.source;
    const { t: type = "normal", si: sharedIndex = "", ref } = formula.attributes;
    if (type === "dataTable") {
      notKept.say(`What-if tables on the sheet "${sheetName}": their values stay.`);
      return undefined;
    }
    const shared = type === "shared" ? this.shared.get(sharedIndex) : undefined;
    if (formula.text === "" && !shared) return undefined;
    if (refersOutside(formula.text)) {
      notKept.say("Formulas that refer to other workbooks: their last values stay.");
      return undefined;
    }
    if (shared && formula.text === "") return shiftFormula(shared.formula, shared, place);

    const isArray = type === "array";
    if (isArray) this.noteArray(ref, cell.attributes["cm"] !== undefined, place);
    const text = fromFileFormula(unescapeCharacters(formula.text), isArray, this.placeAt(place));
    if (type === "shared") this.shared.set(sharedIndex, { ...place, formula: text });
    return text;
  }

  private noteArray(ref: string | undefined, isDynamic: boolean, { row, column }: Place): void {
    const area = readArea(ref) ?? { top: row, bottom: row, left: column, right: column };
    if (area.top !== area.bottom || area.left !== area.right) this.spills.push(area);
    if (!isDynamic)
      this.source.notKept.say(
        `The braces of array formulas such as the one on the sheet "${this.source.sheetName}": they become formulas that spill.`,
      );
  }

  private placeAt({ row, column }: Place): FormulaPlace {
    const tableName = this.tableAt(row, column);
    return { ...this.source.place, ...(tableName !== undefined && { tableName }) };
  }
}

/** Formats are small: comparing their texts is quick enough, and most are the same object anyway. */
function isSame(one: CellFormat, other: CellFormat): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A day in ISO 8601 as Excel counts it, from the day before 1900. */
function serialNumber(text: string): number {
  const milliseconds = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return milliseconds / 86_400_000 + 25_569;
}
