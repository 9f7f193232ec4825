import { boundValue, type Bound } from "./conditionalBounds";
import type { EvaluateAll } from "./conditionalRule";
import type { CellAppearance, CellValue, ConditionalFormatModel } from "./model";
import { originOf } from "./ruleAreas";
import type { RuleCell, RuleStatistics } from "./RuleStatistics";
import { mixed } from "./tableStyle";

type ScalePoint = Bound & { readonly color: string };

/** A colour between those of two or three points. */
export function colourScale(
  { rule, areas }: ConditionalFormatModel,
  cells: readonly RuleCell[],
  all: RuleStatistics,
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const criteria = (rule["criteria"] ?? {}) as Partial<Record<"minimum" | "midpoint" | "maximum", ScalePoint>>; // as Office.js gives it
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].flatMap((point) => {
    const at = point && boundValue(point, all, evaluateAt(areas, evaluate), "low");
    return point && at !== undefined ? [{ at, colour: point.color }] : [];
  });
  return cells.map(({ value }) =>
    typeof value === "number" && points.length > 1 ? { fill: colourAt(points, value) } : undefined,
  );
}

function colourAt(points: readonly { readonly at: number; readonly colour: string }[], value: number): string {
  const above = points.findIndex(({ at }) => at >= value);
  const [low, high] = [points[above - 1], points[above]];
  if (!low) return (above < 0 ? points.at(-1) : points[0])?.colour ?? "#FFFFFF";
  if (!high || high.at === low.at) return low.colour;
  return mixed(low.colour, high.colour, (value - low.at) / (high.at - low.at));
}

/** A bar from where 0 stands, to the right for numbers above it and to the left for those below; without any below, from the edge. */
export function dataBar(
  { rule, areas }: ConditionalFormatModel,
  cells: readonly RuleCell[],
  all: RuleStatistics,
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const least = boundValue(rule["lowerBoundRule"] ?? {}, all, evaluateAt(areas, evaluate), "low");
  const most = boundValue(rule["upperBoundRule"] ?? {}, all, evaluateAt(areas, evaluate), "high");
  const { fillColor = "#638EC6" } = (rule["positiveFormat"] ?? {}) as { fillColor?: string };
  const { fillColor: below = "#FF0000", matchPositiveFillColor = false } = (rule["negativeFormat"] ?? {}) as {
    fillColor?: string;
    matchPositiveFillColor?: boolean;
  };
  return cells.map(({ value }) => {
    if (typeof value !== "number" || least === undefined || most === undefined || most <= least) return undefined;
    const shareOf = (number: number): number => Math.min(1, Math.max(0, (number - least) / (most - least)));
    const zero = least < 0 ? shareOf(0) : 0;
    const [from, to] = [zero, shareOf(value)].sort((one, other) => one - other) as [number, number];
    const color = value < 0 && !matchPositiveFillColor ? below : fillColor;
    return { dataBar: { share: to - from, color, ...(zero > 0 && { from, zero }) } };
  });
}

/** An icon by which bounds a number reaches. */
export function iconSet(
  { rule, areas }: ConditionalFormatModel,
  cells: readonly RuleCell[],
  all: RuleStatistics,
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const style = typeof rule["style"] === "string" ? rule["style"] : "ThreeTrafficLights1";
  const count = style.startsWith("Five") ? 5 : style.startsWith("Four") ? 4 : 3;
  const given = (rule["criteria"] ?? []) as readonly (Bound & { readonly operator?: string })[];
  const bounds = Array.from({ length: count - 1 }, (_, i) => {
    const bound = given[i + 1] ?? { type: "Percent", formula: String(Math.round((100 * (i + 1)) / count)) };
    return {
      at: boundValue(bound, all, evaluateAt(areas, evaluate), "low"),
      strict: given[i + 1]?.operator === "GreaterThan",
    };
  });
  return cells.map(({ value }) => {
    if (typeof value !== "number") return undefined;
    const place = bounds.filter(({ at, strict }) => at !== undefined && (strict ? value > at : value >= at)).length;
    return { icon: `${style}:${rule["reverseIconOrder"] === true ? count - 1 - place : place}` };
  });
}

function evaluateAt(areas: ConditionalFormatModel["areas"], evaluate: EvaluateAll): (formula: string) => CellValue {
  return (formula) => evaluate([{ ...originOf({ areas }), formula }])[0] ?? "";
}
