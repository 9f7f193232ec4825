import type { ConditionalFormatModel } from "../../document/model";
import { readAreas } from "../fileReferences";
import { fromFileFormula } from "../formulas/dialect";
import { unescapeCharacters } from "../package/xml";
import { allOf, child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";
import { BOUNDS, COMPARISONS, ICON_SETS, officeName, PRESETS, TEXT_RULES } from "./conditionalRules";
import type { SheetSource } from "./SheetSource";

type Rule = Record<string, unknown>;
type Kind = Pick<ConditionalFormatModel, "type" | "rule">;

/** The conditional formats of a sheet, first things first, with what newer Excels say about them in extensions. */
export function readConditionalFormats(worksheet: XmlElement, source: SheetSource): ConditionalFormatModel[] {
  const extensions = allOf(child(worksheet, "extLst"), "conditionalFormatting");
  const extended = new Map(
    extensions.flatMap((each) => children(each, "cfRule")).map((rule) => [rule.attributes["id"] ?? "", rule]),
  );
  const standard = children(worksheet, "conditionalFormatting");
  const known = new Set(standard.flatMap((each) => allOf(each, "id")).map(({ text }) => text));
  const found = [...standard, ...extensions].flatMap((element) => {
    const areas = readAreas(element.attributes["sqref"] ?? child(element, "sqref")?.text);
    return children(element, "cfRule").flatMap((rule) => {
      if (areas.length === 0 || known.has(rule.attributes["id"] ?? "")) return []; // the latter was read with its standard part
      const kind = readKind(rule, extended.get(allOf(rule, "id")[0]?.text ?? ""), source);
      if (!kind) {
        source.notKept.say(
          `A conditional format of a kind the workbench does not know, on the sheet "${source.sheetName}".`,
        );
        return [];
      }
      const inline = child(rule, "dxf");
      return {
        areas,
        ...kind,
        stopIfTrue: truthOf(rule, "stopIfTrue", false),
        priority: numberOf(rule, "priority") ?? Number.MAX_SAFE_INTEGER,
        format: inline ? source.styles.readDifferential(inline) : source.styles.differential(numberOf(rule, "dxfId")),
      };
    });
  });
  return found
    .sort((one, other) => one.priority - other.priority)
    .map((each, priority) => ({ id: `{cf${source.ids.next()}}`, ...each, priority }));
}

function readKind(rule: XmlElement, extension: XmlElement | undefined, source: SheetSource): Kind | undefined {
  const { type = "", operator, text, rank } = rule.attributes;
  const formulas = rule.children
    .filter(({ name }) => name === "formula" || name === "f")
    .map((each) => unescapeCharacters(each.text));
  switch (type) {
    case "expression":
      return { type: "Custom", rule: { formula: shown(formulas[0] ?? "FALSE") } };
    case "cellIs": {
      const [formula1 = "", formula2] = formulas.map(operand);
      const comparison = officeName(COMPARISONS, operator) ?? "EqualTo";
      return {
        type: "CellValue",
        rule: { formula1, ...(formula2 !== undefined && { formula2 }), operator: comparison },
      };
    }
    case "top10": {
      const what = truthOf(rule, "bottom", false) ? "Bottom" : "Top";
      const unit = truthOf(rule, "percent", false) ? "Percent" : "Items";
      return { type: "TopBottom", rule: { type: what + unit, rank: Number(rank ?? 10) } };
    }
    case "colorScale":
      return { type: "ColorScale", rule: colourScale(rule, source) };
    case "dataBar":
      return { type: "DataBar", rule: dataBar(rule, extension, source) };
    case "iconSet":
      return { type: "IconSet", rule: iconSet(extension ?? rule) };
    default:
      return textRule(type, text, formulas[0]) ?? preset(rule);
  }
}

function shown(formula: string): string {
  return fromFileFormula(formula, true);
}

/** A number stays a text of one, as Office.js gives it. */
function operand(formula: string): string {
  return formula !== "" && Number.isFinite(Number(formula)) ? formula : shown(formula);
}

function textRule(type: string, text: string | undefined, formula: string | undefined): Kind | undefined {
  const operator = Object.entries(TEXT_RULES).find(([, each]) => each.type === type)?.[0];
  if (operator === undefined) return undefined;
  const wanted = text === undefined ? undefined : unescapeCharacters(text);
  // The text of another cell stands in the formula only: SEARCH($A$1,B2), LEN($A$1).
  const reference = /(?:SEARCH|LEN)\(([^,()]+)[,)]/.exec(formula ?? "")?.[1];
  return {
    type: "ContainsText",
    rule: { operator, text: wanted ?? (reference === undefined ? "" : shown(reference)) },
  };
}

function preset(rule: XmlElement): Kind | undefined {
  const { type = "" } = rule.attributes;
  const criterion = Object.entries(PRESETS).find(([, each]) => {
    if (each.type !== type) return false;
    const { aboveAverage = true, equalAverage = false, stdDev = 0, timePeriod } = each.attributes ?? {};
    return (
      truthOf(rule, "aboveAverage", true) === aboveAverage &&
      truthOf(rule, "equalAverage", false) === equalAverage &&
      (numberOf(rule, "stdDev") ?? 0) === stdDev &&
      rule.attributes["timePeriod"] === timePeriod
    );
  })?.[0];
  return criterion === undefined ? undefined : { type: "PresetCriteria", rule: { criterion } };
}

/** A bound, with its formula where it has one. */
function bound(cfvo: XmlElement): Rule {
  const type = officeName(BOUNDS, cfvo.attributes["type"]) ?? "Automatic";
  const text = cfvo.attributes["val"] ?? child(cfvo, "f")?.text;
  if (text === undefined || type === "LowestValue" || type === "HighestValue" || type === "Automatic") return { type };
  return { type, formula: operand(unescapeCharacters(text)) };
}

function colourScale(rule: XmlElement, source: SheetSource): Rule {
  const scale = child(rule, "colorScale");
  const colours = children(scale, "color");
  const points = children(scale, "cfvo").map((cfvo, i) => ({
    ...bound(cfvo),
    color: source.styles.palette.colour(colours[i]) ?? "#FFFFFF",
  }));
  const [minimum, middle, last] = points;
  return {
    criteria: points.length > 2 ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle },
  };
}

function dataBar(rule: XmlElement, extension: XmlElement | undefined, source: SheetSource): Rule {
  const { palette } = source.styles;
  const standard = child(rule, "dataBar");
  const newer = child(extension, "dataBar") ?? standard;
  const [lower, upper] = children(newer, "cfvo").map(bound);
  const fillColor = palette.colour(child(standard, "color")) ?? palette.colour(child(newer, "fillColor")) ?? "#638EC6";
  const colour = (name: string): string | undefined => palette.colour(child(newer, name));
  const direction = { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" }[newer?.attributes["direction"] ?? ""];
  const axis = { none: "None", middle: "CellMidPoint" }[newer?.attributes["axisPosition"] ?? ""];
  const axisColor = colour("axisColor") ?? (axis === "None" ? undefined : "#000000");
  const border = truthOf(newer, "border", false) ? colour("borderColor") : undefined;
  return {
    positiveFormat: {
      fillColor,
      gradientFill: truthOf(newer, "gradient", true),
      ...(border !== undefined && { borderColor: border }),
    },
    negativeFormat: {
      fillColor: colour("negativeFillColor") ?? "#FF0000",
      matchPositiveFillColor: truthOf(newer, "negativeBarColorSameAsPositive", false),
      matchPositiveBorderColor: truthOf(newer, "negativeBarBorderColorSameAsPositive", true),
      ...(colour("negativeBorderColor") !== undefined && { borderColor: colour("negativeBorderColor") }),
    },
    lowerBoundRule: lower ?? { type: "LowestValue" },
    upperBoundRule: upper ?? { type: "HighestValue" },
    ...(!truthOf(standard, "showValue", true) && { showDataBarOnly: true }),
    ...(direction !== undefined && { barDirection: direction }),
    ...(axis !== undefined && { axisFormat: axis }),
    ...(axisColor !== undefined && { axisColor }),
  };
}

function iconSet(rule: XmlElement): Rule {
  const set = child(rule, "iconSet");
  const custom = truthOf(set, "custom", false) ? children(set, "cfIcon") : [];
  const criteria = children(set, "cfvo").map((cfvo, i) => {
    const icon = custom[i];
    return {
      ...bound(cfvo),
      operator: truthOf(cfvo, "gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
      ...(icon && {
        customIcon: {
          set: officeName(ICON_SETS, icon.attributes["iconSet"]) ?? "Invalid",
          index: numberOf(icon, "iconId") ?? 0,
        },
      }),
    };
  });
  return {
    style: officeName(ICON_SETS, set?.attributes["iconSet"] ?? "3TrafficLights1") ?? "ThreeTrafficLights1",
    criteria,
    ...(!truthOf(set, "showValue", true) && { showIconOnly: true }),
    ...(truthOf(set, "reverse", false) && { reverseIconOrder: true }),
  };
}
