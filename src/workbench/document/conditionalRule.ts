import { colourScale, dataBar, iconSet } from "./conditionalGraphics";
import type { CellAppearance, CellValue, ConditionalFormatModel } from "./model";
import { columnLetters } from "./reference";
import { originOf } from "./ruleAreas";
import type { RuleCell, RuleStatistics } from "./RuleStatistics";
import { shiftFormula } from "./shiftFormula";

/** Calculates a formula for each of the cells, written as for that cell. */
export type EvaluateAll = (
  formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[],
) => CellValue[];

/** What a conditional format does to some of its cells; undefined where its rule does not hold. `all` are all of its cells. */
export function conditionalRule(
  conditional: ConditionalFormatModel,
  cells: readonly RuleCell[],
  all: RuleStatistics,
  evaluate: EvaluateAll,
): (CellAppearance | undefined)[] {
  const { type, rule, format } = conditional;
  const where = (holds: readonly boolean[]): (CellAppearance | undefined)[] =>
    holds.map((yes) => (yes ? format : undefined));
  switch (type) {
    case "Custom":
      return where(
        evaluate(
          cells.map((cell) => ({ ...placeOf(cell), formula: forCell(conditional, String(rule["formula"]), cell) })),
        ).map(isTruth),
      );
    case "CellValue":
      return where(cellValue(conditional, cells, evaluate));
    case "ContainsText":
      return where(cells.map(({ text }) => textHolds(rule, text)));
    case "TopBottom":
      return where(topBottom(rule, cells, all));
    case "PresetCriteria":
      return where(preset(String(rule["criterion"]), cells, all));
    case "ColorScale":
      return colourScale(conditional, cells, all, evaluate);
    case "DataBar":
      return dataBar(conditional, cells, all, evaluate);
    case "IconSet":
      return iconSet(conditional, cells, all, evaluate);
    default:
      return cells.map(() => undefined);
  }
}

function placeOf({ row, column }: RuleCell): Pick<RuleCell, "row" | "column"> {
  return { row, column };
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

/** Numbers are compared with numbers at once; what else there is, the engine compares as Excel does. */
function cellValue(
  conditional: ConditionalFormatModel,
  cells: readonly RuleCell[],
  evaluate: EvaluateAll,
): readonly boolean[] {
  const { operator, formula1, formula2 } = conditional.rule;
  const bounds = [formula1, formula2].map(constantNumber);
  const known = cells.map(({ value }) => comparedNumbers(value, String(operator), bounds));
  const open = cells.filter((_, i) => known[i] === undefined);
  const answers = evaluate(open.map((cell) => ({ ...placeOf(cell), formula: comparison(conditional, cell) }))).map(
    isTruth,
  );
  return known.map((holds) => holds ?? answers.shift() ?? false);
}

function constantNumber(formula: unknown): number | undefined {
  const text = typeof formula === "number" ? String(formula) : formula;
  return typeof text === "string" && text.trim() !== "" && !Number.isNaN(Number(text)) ? Number(text) : undefined;
}

/** Undefined where not everything is a plain number. */
function comparedNumbers(
  value: CellValue,
  operator: string,
  [first, second]: readonly (number | undefined)[],
): boolean | undefined {
  if (typeof value !== "number" || first === undefined) return undefined;
  const isBetween = second === undefined ? undefined : value >= first && value <= second;
  switch (operator) {
    case "Between":
      return isBetween;
    case "NotBetween":
      return isBetween === undefined ? undefined : !isBetween;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "GreaterThanOrEqual":
      return value >= first;
    case "LessThan":
      return value < first;
    case "LessThanOrEqual":
      return value <= first;
    default:
      return undefined;
  }
}

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

function topBottom(
  { type, rank }: ConditionalFormatModel["rule"],
  cells: readonly RuleCell[],
  all: RuleStatistics,
): boolean[] {
  const isBottom = String(type).startsWith("Bottom");
  const sorted = [...all.numbers].sort((one, other) => (isBottom ? one - other : other - one));
  const count = String(type).endsWith("Percent")
    ? Math.max(1, Math.floor((sorted.length * Number(rank)) / 100))
    : Number(rank);
  const last = sorted[Math.min(count, sorted.length) - 1];
  return cells.map(
    ({ value }) => typeof value === "number" && last !== undefined && (isBottom ? value <= last : value >= last),
  );
}

function preset(criterion: string, cells: readonly RuleCell[], all: RuleStatistics): boolean[] {
  const tests: Readonly<Record<string, (cell: RuleCell) => boolean>> = {
    Blanks: ({ value }) => value === "",
    NonBlanks: ({ value }) => value !== "",
    Errors: ({ value }) => typeof value === "object",
    NonErrors: ({ value }) => typeof value !== "object",
    AboveAverage: ({ value }) => typeof value === "number" && value > all.mean,
    BelowAverage: ({ value }) => typeof value === "number" && value < all.mean,
    EqualOrAboveAverage: ({ value }) => typeof value === "number" && value >= all.mean,
    EqualOrBelowAverage: ({ value }) => typeof value === "number" && value <= all.mean,
    ...deviations(all),
    DuplicateValues: ({ text }) => text !== "" && all.countOf(text) > 1,
    UniqueValues: ({ text }) => text !== "" && all.countOf(text) === 1,
  };
  return cells.map(tests[criterion] ?? (() => false));
}

/** One, two or three standard deviations above the mean, or below it. */
function deviations(all: RuleStatistics): Record<string, (cell: RuleCell) => boolean> {
  const beyond = (deviations: number): ((cell: RuleCell) => boolean) => {
    return ({ value }) =>
      typeof value === "number" && (value - all.mean) * Math.sign(deviations) > Math.abs(deviations) * all.deviation;
  };
  return Object.fromEntries(
    ["One", "Two", "Three"].flatMap((name, i) => [
      [`${name}StdDevAboveAverage`, beyond(i + 1)],
      [`${name}StdDevBelowAverage`, beyond(-i - 1)],
    ]),
  );
}
