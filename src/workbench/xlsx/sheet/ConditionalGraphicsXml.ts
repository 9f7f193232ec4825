import { escapeXml, xml } from "../package/xml";
import { colourXml } from "../styles/StyleWriter";
import { BOUNDS, ICON_SETS, LATER_ICON_SETS } from "./conditionalRules";
import { isGiven } from "./isGiven";
import { ruleText } from "./ruleText";

type Rule = Readonly<Record<string, unknown>>;

/** Bars, colour scales and sets of icons as a file holds them. */
export class ConditionalGraphicsXml {
  /** @param inFile how a file holds a formula; any other text stays what it is */
  constructor(private readonly inFile: (text: string) => string) {}

  colourScale(rule: Rule): string {
    const criteria = (rule["criteria"] ?? {}) as Readonly<Record<string, Rule | undefined>>; // as Office.js gives it
    const points = [criteria["minimum"], criteria["midpoint"], criteria["maximum"]].filter(
      (point) => point !== undefined,
    );
    return xml(
      "colorScale",
      {},
      ...points.map((point) => this.bound(point)),
      ...points.map((point) => colourXml("color", ruleText(point["color"], "#FFFFFF"))),
    );
  }

  /** @param prefix of the namespace, for the extension of a file */
  iconSet(rule: Rule, prefix: string): string {
    const style = ICON_SETS[ruleText(rule["style"], "ThreeTrafficLights1")] ?? "3TrafficLights1";
    const count = Number(style.charAt(0));
    const given = (rule["criteria"] ?? []) as readonly Rule[]; // as Office.js gives it
    const bounds = Array.from({ length: count }, (_, i) => {
      const own = given[i];
      return isGiven(own?.["type"]) ? own : { type: "Percent", formula: String(Math.round((100 * i) / count)) };
    });
    const icons = hasCustomIcons(rule) ? customIcons(rule) : [];
    return xml(
      `${prefix}iconSet`,
      {
        iconSet: style,
        showValue: rule["showIconOnly"] === true ? false : undefined,
        reverse: rule["reverseIconOrder"] === true || undefined,
        custom: icons.length > 0 || undefined,
      },
      ...bounds.map((each) => this.bound(each, prefix)),
      ...icons.map((icon, i) =>
        xml("x14:cfIcon", {
          iconSet: icon ? (ICON_SETS[ruleText(icon["set"])] ?? "NoIcons") : style,
          iconId: icon ? Number(icon["index"] ?? 0) : i,
        }),
      ),
    );
  }

  /** A bar as Excel 2007 knows it. */
  dataBar(rule: Rule): string {
    const positive = (rule["positiveFormat"] ?? {}) as Rule; // as Office.js gives it
    return xml(
      "dataBar",
      { showValue: rule["showDataBarOnly"] === true ? false : undefined },
      this.lower(rule),
      this.upper(rule),
      colourXml("color", ruleText(positive["fillColor"], "#638EC6")),
    );
  }

  /** What Excel 2010 and later know of a bar besides. */
  extendedDataBar(rule: Rule): string {
    const positive = (rule["positiveFormat"] ?? {}) as Rule; // as Office.js gives it
    const negative = (rule["negativeFormat"] ?? {}) as Rule; // as Office.js gives it
    const border = colourOf(positive["borderColor"]);
    const sameFill = negative["matchPositiveFillColor"] === true;
    const sameBorder = negative["matchPositiveBorderColor"] !== false;
    const axis = { None: "none", CellMidPoint: "middle" }[ruleText(rule["axisFormat"])];
    const direction = { LeftToRight: "leftToRight", RightToLeft: "rightToLeft" }[ruleText(rule["barDirection"])];
    const negativeBorder = colourOf(negative["borderColor"]);
    return xml(
      "x14:dataBar",
      {
        minLength: 0,
        maxLength: 100,
        border: border !== undefined || undefined,
        gradient: positive["gradientFill"] === false ? false : undefined,
        direction,
        negativeBarColorSameAsPositive: sameFill || undefined,
        negativeBarBorderColorSameAsPositive: sameBorder ? undefined : false,
        axisPosition: axis,
      },
      this.lower(rule, "x14:"),
      this.upper(rule, "x14:"),
      border === undefined ? "" : colourXml("x14:borderColor", border),
      sameFill ? "" : colourXml("x14:negativeFillColor", colourOf(negative["fillColor"]) ?? "#FF0000"),
      negativeBorder === undefined ? "" : colourXml("x14:negativeBorderColor", negativeBorder),
      axis === "none" ? "" : colourXml("x14:axisColor", colourOf(rule["axisColor"]) ?? "#000000"),
    );
  }

  private lower(rule: Rule, prefix = ""): string {
    return this.bound(rule["lowerBoundRule"] ?? { type: "LowestValue" }, prefix);
  }

  private upper(rule: Rule, prefix = ""): string {
    return this.bound(rule["upperBoundRule"] ?? { type: "HighestValue" }, prefix, "max");
  }

  private bound(given: unknown, prefix = "", automatic = "min"): string {
    const { type, formula, operator } = (given ?? {}) as Rule; // as Office.js gives it
    const isExtended = prefix !== "";
    const fileType = BOUNDS[ruleText(type)] ?? (isExtended ? `auto${automatic === "min" ? "Min" : "Max"}` : automatic);
    const hasValue = isGiven(formula) && !["min", "max"].includes(fileType) && !fileType.startsWith("auto");
    const value = hasValue ? this.inFile(ruleText(formula)) : undefined;
    return xml(
      `${prefix}cfvo`,
      {
        type: fileType,
        gte: operator === "GreaterThan" ? false : undefined,
        val: isExtended ? undefined : value,
      },
      isExtended && value !== undefined ? `<xm:f>${escapeXml(value)}</xm:f>` : "",
    );
  }
}

/** True for icons that Excel 2007 does not know: they stand in the extension of a file. */
export function isLaterIconSet(rule: Rule): boolean {
  return LATER_ICON_SETS.includes(ICON_SETS[ruleText(rule["style"])] ?? "") || hasCustomIcons(rule);
}

function customIcons(rule: Rule): (Rule | undefined)[] {
  return ((rule["criteria"] ?? []) as readonly Rule[]).map((each) => each["customIcon"] as Rule | undefined); // as Office.js gives it
}

function hasCustomIcons(rule: Rule): boolean {
  return customIcons(rule).some(isGiven);
}

function colourOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
