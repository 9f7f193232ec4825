import type { ConditionalFormatModel } from "../../document/model";
import { fileGuid } from "../fileGuid";
import { fileAreas, fileCell, topLeft } from "../fileReferences";
import { refersToOtherSheets } from "../formulas/refersToOtherSheets";
import { escapeXml, xml, type AttributeValue } from "../package/xml";
import { ConditionalGraphicsXml, isLaterIconSet } from "./ConditionalGraphicsXml";
import { COMPARISONS, PRESETS, TEXT_RULES } from "./conditionalRules";
import { isGiven } from "./isGiven";
import { ruleText } from "./ruleText";
import type { SheetTarget } from "./SheetTarget";

export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";

type Rule = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, AttributeValue>>;

export interface WrittenConditionalFormats {
  readonly standard: string;
  /** What Excel 2010 and later find in the sheet's extensions. */
  readonly extension: string;
}

/** Rules for the same cells stand together, as Excel writes them. */
export function writeConditionalFormats(target: SheetTarget): WrittenConditionalFormats {
  const standard = new Map<string, string>();
  let extension = "";
  for (const each of target.sheet.conditionalFormats) {
    const parts = new ConditionalFormatXml(each, target).parts();
    const cells = fileAreas(each.areas);
    if (parts.standard !== "") standard.set(cells, (standard.get(cells) ?? "") + parts.standard);
    extension += parts.extension;
  }
  return {
    standard: [...standard].map(([sqref, rules]) => xml("conditionalFormatting", { sqref }, rules)).join(""),
    extension,
  };
}

class ConditionalFormatXml {
  private readonly cell: string;
  private readonly sqref: string;
  private readonly graphics: ConditionalGraphicsXml;

  constructor(
    private readonly conditional: ConditionalFormatModel,
    private readonly target: SheetTarget,
  ) {
    const { row, column } = topLeft(conditional.areas);
    this.cell = fileCell(row, column);
    this.sqref = fileAreas(conditional.areas);
    this.graphics = new ConditionalGraphicsXml((text) => (text.startsWith("=") ? target.formula(text).text : text));
  }

  parts(): WrittenConditionalFormats {
    const { type, rule } = this.conditional;
    if (type === "DataBar") return this.dataBar(rule);
    if (type === "IconSet" && isLaterIconSet(rule))
      return { standard: "", extension: this.extended("iconSet", {}, this.graphics.iconSet(rule, "x14:")) };
    if ([rule["formula"], rule["formula1"], rule["formula2"]].some((each) => this.refersElsewhere(each)))
      return { standard: "", extension: this.extendedFormulas(rule) };
    return { standard: this.standardRule(rule), extension: "" };
  }

  private standardRule(rule: Rule): string {
    switch (this.conditional.type) {
      case "Custom":
        return this.rule("expression", {}, this.formula(rule["formula"]));
      case "CellValue":
        return this.rule(
          "cellIs",
          { operator: COMPARISONS[ruleText(rule["operator"])] ?? "equal" },
          ...[rule["formula1"], rule["formula2"]].filter(isGiven).map((each) => this.formula(each)),
        );
      case "ContainsText":
        return this.textRule(rule);
      case "TopBottom": {
        const type = ruleText(rule["type"]);
        return this.rule("top10", {
          percent: type.endsWith("Percent") || undefined,
          bottom: type.startsWith("Bottom") || undefined,
          rank: Number(rule["rank"]),
        });
      }
      case "PresetCriteria": {
        const preset = PRESETS[ruleText(rule["criterion"])];
        if (!preset) return "";
        const formula = preset.formula ? [`<formula>${escapeXml(preset.formula(this.cell))}</formula>`] : [];
        return this.rule(preset.type, preset.attributes ?? {}, ...formula);
      }
      case "ColorScale":
        return this.rule("colorScale", {}, this.graphics.colourScale(rule));
      case "IconSet":
        return this.rule("iconSet", {}, this.graphics.iconSet(rule, ""));
      default:
        return "";
    }
  }

  private rule(type: string, attributes: Attributes, ...contents: readonly string[]): string {
    const { format, stopIfTrue, priority } = this.conditional;
    const hasFormat = Object.keys(format).length > 0;
    return xml(
      "cfRule",
      {
        type,
        dxfId: hasFormat ? this.target.styles.differential(format) : undefined,
        priority: priority + 1,
        stopIfTrue: stopIfTrue || undefined,
        ...attributes,
      },
      ...contents,
    );
  }

  private formula(given: unknown): string {
    return `<formula>${escapeXml(this.operand(given))}</formula>`;
  }

  /** What may be a formula, a number or a text. */
  private operand(given: unknown): string {
    const text = ruleText(given);
    if (text.startsWith("=")) return this.target.formula(text).text;
    return text !== "" && Number.isFinite(Number(text)) ? text : `"${text.replaceAll('"', '""')}"`;
  }

  private textRule(rule: Rule): string {
    const kind = TEXT_RULES[ruleText(rule["operator"])] ?? TEXT_RULES["Contains"];
    if (!kind) return "";
    const text = ruleText(rule["text"]);
    const isReference = text.startsWith("=");
    const wanted = isReference ? this.operand(text) : `"${text.replaceAll('"', '""')}"`;
    return this.rule(
      kind.type,
      { operator: kind.operator, text: isReference ? undefined : text },
      `<formula>${escapeXml(kind.formula(wanted, this.cell))}</formula>`,
    );
  }

  /** A bar stands twice in a file: for Excel 2007, and with everything newer in an extension tied to it by an id. */
  private dataBar(rule: Rule): WrittenConditionalFormats {
    const link = xml(
      "extLst",
      {},
      xml("ext", { uri: "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}", "xmlns:x14": X14 }, `<x14:id>${this.id()}</x14:id>`),
    );
    return {
      standard: this.rule("dataBar", {}, this.graphics.dataBar(rule), link),
      extension: this.extended("dataBar", {}, this.graphics.extendedDataBar(rule)),
    };
  }

  private refersElsewhere(formula: unknown): boolean {
    return refersToOtherSheets(formula, this.target.sheet.name);
  }

  /** A rule whose formulas refer to other sheets; its look stands in it, without a number. */
  private extendedFormulas(rule: Rule): string {
    const { type, format } = this.conditional;
    const isComparison = type === "CellValue";
    const formulas = isComparison ? [rule["formula1"], rule["formula2"]].filter(isGiven) : [rule["formula"]];
    return this.extended(
      isComparison ? "cellIs" : "expression",
      isComparison ? { operator: COMPARISONS[ruleText(rule["operator"])] ?? "equal" } : {},
      ...formulas.map((each) => `<xm:f>${escapeXml(this.operand(each))}</xm:f>`),
      this.target.styles
        .differentialXml(format)
        .replace(/^<dxf/, "<x14:dxf")
        .replace(/<\/dxf>$/, "</x14:dxf>"),
    );
  }

  private extended(type: string, own: Attributes, ...contents: readonly string[]): string {
    const { priority, stopIfTrue } = this.conditional;
    // A bar's priority stands in its standard part.
    const attributes = {
      type,
      priority: type === "dataBar" ? undefined : priority + 1,
      stopIfTrue: stopIfTrue || undefined,
      id: this.id(),
      ...own,
    };
    return xml(
      "x14:conditionalFormatting",
      { "xmlns:xm": "http://schemas.microsoft.com/office/excel/2006/main" },
      xml("x14:cfRule", attributes, ...contents),
      `<xm:sqref>${this.sqref}</xm:sqref>`,
    );
  }

  private id(): string {
    return fileGuid("conditionalFormat", this.conditional.priority + 1, this.target.number);
  }
}
