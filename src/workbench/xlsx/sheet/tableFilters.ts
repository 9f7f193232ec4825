import type { FilterCriteria } from "../../document/model";
import { escapeCharacters, unescapeCharacters, xml } from "../package/xml";
import { child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";
import type { StyleReader } from "../styles/StyleReader";
import type { StyleWriter } from "../styles/StyleWriter";

/** Comparisons as a criterion writes them in front of its value; longer ones first. */
const OPERATORS = [
  ["<>", "notEqual"],
  [">=", "greaterThanOrEqual"],
  ["<=", "lessThanOrEqual"],
  [">", "greaterThan"],
  ["<", "lessThan"],
  ["=", "equal"],
] as const;

/** undefined for a filter that cannot be kept. */
export function readFilter(column: XmlElement, styles: StyleReader): FilterCriteria | undefined {
  const [filter] = column.children;
  switch (filter?.name) {
    case "filters": {
      if (child(filter, "dateGroupItem")) return undefined;
      const values = children(filter, "filter").map(({ attributes }) => unescapeCharacters(attributes["val"] ?? ""));
      return { filterOn: "Values", values: [...values, ...(truthOf(filter, "blank", false) ? [""] : [])] };
    }
    case "customFilters": {
      const [criterion1 = "", criterion2] = children(filter, "customFilter").map(customCriterion);
      if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
      return { filterOn: "Custom", criterion1, criterion2, operator: truthOf(filter, "and", false) ? "And" : "Or" };
    }
    case "top10": {
      const end = truthOf(filter, "top", true) ? "Top" : "Bottom";
      const unit = truthOf(filter, "percent", false) ? "Percent" : "Items";
      return { filterOn: `${end}${unit}`, criterion1: String(numberOf(filter, "val") ?? 10) };
    }
    case "dynamicFilter":
      return { filterOn: "Dynamic", dynamicCriteria: dynamicName(filter.attributes["type"] ?? "") };
    case "colorFilter": {
      const { fill, fontColor } = styles.differential(numberOf(filter, "dxfId"));
      const isFill = truthOf(filter, "cellColor", true);
      const color = isFill ? fill : (fontColor ?? fill); // Excel keeps the colour of letters as a fill, too
      return color === undefined ? undefined : { filterOn: isFill ? "CellColor" : "FontColor", color };
    }
    default:
      return undefined;
  }
}

function customCriterion({ attributes }: XmlElement): string {
  const operator = OPERATORS.find(([, name]) => name === (attributes["operator"] ?? "equal"))?.[0] ?? "=";
  return operator + unescapeCharacters(attributes["val"] ?? "");
}

export function filterXml(criteria: FilterCriteria, styles: StyleWriter): string {
  switch (criteria.filterOn) {
    case "Values": {
      const values = criteria.values ?? [];
      return xml(
        "filters",
        { blank: values.includes("") || undefined },
        ...values.filter((value) => value !== "").map((value) => xml("filter", { val: escapeCharacters(value) })),
      );
    }
    case "Custom":
      return xml(
        "customFilters",
        { and: (criteria.criterion2 !== undefined && criteria.operator !== "Or") || undefined },
        ...[criteria.criterion1, criteria.criterion2].flatMap((each) => (each === undefined ? [] : customXml(each))),
      );
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return xml("top10", {
        top: criteria.filterOn.startsWith("Top") ? undefined : false,
        percent: criteria.filterOn.endsWith("Percent") || undefined,
        val: Number(criteria.criterion1 ?? 10),
      });
    case "Dynamic":
      return xml("dynamicFilter", { type: dynamicType(criteria.dynamicCriteria ?? "Unknown") });
    case "CellColor":
    case "FontColor": {
      const dxfId = styles.differential({ fill: criteria.color ?? "#000000" });
      return xml("colorFilter", { dxfId, cellColor: criteria.filterOn === "CellColor" ? undefined : false });
    }
    case "Icon":
      return "";
  }
}

function customXml(criterion: string): string {
  const [sign, operator] = OPERATORS.find(([each]) => criterion.startsWith(each)) ?? ["", "equal"];
  return xml("customFilter", {
    operator: operator === "equal" ? undefined : operator,
    val: criterion.slice(sign.length),
  });
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "lastWeek" is LastWeek for Office.js, "M3" AllDatesInPeriodMarch, "Q2" AllDatesInPeriodQuarter2. */
function dynamicName(type: string): string {
  const [, letter, number] = /^([MQ])(\d+)$/.exec(type) ?? [];
  if (letter === "M") return `AllDatesInPeriod${MONTHS[Number(number) - 1] ?? ""}`;
  if (letter === "Q") return `AllDatesInPeriodQuarter${number ?? ""}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}

function dynamicType(name: string): string {
  const period = name.replace(/^AllDatesInPeriod/, "");
  if (period === name) return name.charAt(0).toLowerCase() + name.slice(1);
  const month = MONTHS.indexOf(period);
  return month >= 0 ? `M${month + 1}` : period.replace("Quarter", "Q");
}
