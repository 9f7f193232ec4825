import { boundValue, type Bound } from "./conditionalBounds";
import type { CellAppearance, CellValue, ConditionalFormatModel } from "./model";
import { columnLetters } from "./reference";
import { originOf } from "./ruleAreas";
import { shiftFormula } from "./shiftFormula";
import { mixed } from "./tableStyle";

export interface RuleCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly text: string;
}

/** Calculates a formula for each of the cells, written as for that cell. */
export type EvaluateAll = (
  formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
) => CellValue[];

/** What a conditional format does to each of its cells; undefined where its rule does not hold. */
export function conditionalRule(
  conditional: ConditionalFormatModel,
  cells: readonly RuleCell[],
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const { type, rule, format } = conditional;
  const where = (holds: readonly boolean[]): (CellAppearance | undefined)[] =>
    holds.map((yes) => (yes ? format : undefined));
  switch (type) {
    case "Custom":
      return where(
        evaluate(cells.map((cell) => ({ ...cell, formula: forCell(conditional, String(rule["formula"]), cell) }))).map(
          isTruth,
        ),
      );
    case "CellValue":
      return where(evaluate(cells.map((cell) => ({ ...cell, formula: comparison(conditional, cell) }))).map(isTruth));
    case "ContainsText":
      return where(cells.map(({ text }) => textHolds(rule, text)));
    case "TopBottom":
      return where(topBottom(rule, cells));
    case "PresetCriteria":
      return where(preset(String(rule["criterion"]), cells));
    case "ColorScale":
      return colourScale(conditional, cells, evaluate);
    case "DataBar":
      return dataBar(conditional, cells, evaluate);
    case "IconSet":
      return iconSet(conditional, cells, evaluate);
    default:
      return cells.map(() => undefined);
  }
}

/** Rule formulas are written for the first cell of the area. */
function forCell(conditional: ConditionalFormatModel, formula: string, cell: RuleCell): string {
  return shiftFormula(formula.startsWith("=") ? formula : `=${formula}`, originOf(conditional), cell);
}

const OPERATORS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

function comparison(conditional: ConditionalFormatModel, cell: RuleCell): string {
  const { operator, formula1, formula2 } = conditional.rule;
  const operand = (formula: unknown): string => `(${forCell(conditional, asFormula(formula), cell).slice(1)})`;
  const self = `$${columnLetters(cell.column)}$${cell.row + 1}`;
  const within = `AND(${self}>=${operand(formula1)},${self}<=${operand(formula2)})`;
  if (operator === "Between") return `=${within}`;
  if (operator === "NotBetween") return `=NOT(${within})`;
  return `=${self}${OPERATORS[String(operator)] ?? "="}${operand(formula1)}`;
}

function asFormula(given: unknown): string {
  const text = String(given);
  if (text.startsWith("=") || (text !== "" && !Number.isNaN(Number(text)))) return text;
  return `="${text.replaceAll('"', '""')}"`;
}

function isTruth(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function textHolds({ operator, text }: ConditionalFormatModel["rule"], shown: string): boolean {
  const wanted = String(text).toLowerCase();
  const actual = shown.toLowerCase();
  if (operator === "NotContains") return !actual.includes(wanted);
  if (operator === "BeginsWith") return actual.startsWith(wanted);
  if (operator === "EndsWith") return actual.endsWith(wanted);
  return actual.includes(wanted);
}

function topBottom({ type, rank }: ConditionalFormatModel["rule"], cells: readonly RuleCell[]): boolean[] {
  const isBottom = String(type).startsWith("Bottom");
  const sorted = numbersIn(cells).sort((one, other) => (isBottom ? one - other : other - one));
  const count = String(type).endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * Number(rank)) / 100))
    : Number(rank);
  const last = sorted[Math.min(count, sorted.length) - 1];
  return cells.map(
    ({ value }) => typeof value === "number" && last !== undefined && (isBottom ? value <= last : value >= last),
  );
}

function preset(criterion: string, cells: readonly RuleCell[]): boolean[] {
  const numbers = numbersIn(cells);
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  const counts = new Map<string, number>();
  for (const { text } of cells) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  const tests: Readonly<Record<string, (cell: RuleCell) => boolean>> = {
    Blanks: ({ value }) => value === "",
    NonBlanks: ({ value }) => value !== "",
    Errors: ({ value }) => typeof value === "object",
    NonErrors: ({ value }) => typeof value !== "object",
    AboveAverage: ({ value }) => typeof value === "number" && value > mean,
    BelowAverage: ({ value }) => typeof value === "number" && value < mean,
    EqualOrAboveAverage: ({ value }) => typeof value === "number" && value >= mean,
    EqualOrBelowAverage: ({ value }) => typeof value === "number" && value <= mean,
    DuplicateValues: ({ text }) => text !== "" && (counts.get(text.toLowerCase()) ?? 0) > 1,
    UniqueValues: ({ text }) => text !== "" && counts.get(text.toLowerCase()) === 1,
  };
  return cells.map(tests[criterion] ?? (() => false));
}

type ScalePoint = Bound & { readonly color: string };

function colourScale(
  { rule, areas }: ConditionalFormatModel,
  cells: readonly RuleCell[],
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const criteria = (rule["criteria"] ?? {}) as Partial<Record<"minimum" | "midpoint" | "maximum", ScalePoint>>; // as Office.js gives it
  const numbers = numbersIn(cells);
  const points = [criteria.minimum, criteria.midpoint, criteria.maximum].flatMap((point) => {
    const at = point && numbers.length > 0 ? boundValue(point, numbers, evaluateAt(areas, evaluate), "low") : undefined;
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

function dataBar(
  { rule, areas }: ConditionalFormatModel,
  cells: readonly RuleCell[],
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const numbers = numbersIn(cells);
  const least = boundValue(rule["lowerBoundRule"] ?? {}, numbers, evaluateAt(areas, evaluate), "low");
  const most = boundValue(rule["upperBoundRule"] ?? {}, numbers, evaluateAt(areas, evaluate), "high");
  const { fillColor = "#638EC6" } = (rule["positiveFormat"] ?? {}) as { fillColor?: string };
  return cells.map(({ value }) => {
    if (typeof value !== "number" || least === undefined || most === undefined || most <= least) return undefined;
    return { dataBar: { share: Math.min(1, Math.max(0, (value - least) / (most - least))), color: fillColor } };
  });
}

function iconSet(
  { rule, areas }: ConditionalFormatModel,
  cells: readonly RuleCell[],
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const style = typeof rule["style"] === "string" ? rule["style"] : "ThreeTrafficLights1";
  const count = style.startsWith("Five") ? 5 : style.startsWith("Four") ? 4 : 3;
  const given = (rule["criteria"] ?? []) as readonly (Bound & { readonly operator?: string })[];
  const numbers = numbersIn(cells);
  const bounds = Array.from({ length: count - 1 }, (_, i) => {
    const bound = given[i + 1] ?? { type: "Percent", formula: String(Math.round((100 * (i + 1)) / count)) };
    return {
      at: numbers.length > 0 ? boundValue(bound, numbers, evaluateAt(areas, evaluate), "low") : undefined,
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

function numbersIn(cells: readonly RuleCell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}
