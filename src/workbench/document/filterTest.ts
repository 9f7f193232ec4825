import { criterion } from "./criterion";
import { DocumentError } from "./DocumentError";
import { engineScalar } from "./EngineValue";
import type { CellValue, FilterCriteria } from "./model";

/** A cell of a filtered column. */
export interface FilterCell {
  readonly value: CellValue;
  readonly text: string;
  readonly fill: string | undefined;
  readonly fontColor: string | undefined;
}

type FilterTest = (cell: FilterCell) => boolean;

/**
 * Says which cells of a column stay when it is filtered.
 *
 * @param column all its cells: "the top ten" are those of the whole column, whatever else is filtered
 */
export function filterTest(criteria: FilterCriteria, column: readonly FilterCell[]): FilterTest {
  switch (criteria.filterOn) {
    case "Values":
      return oneOf(criteria.values ?? []);
    case "Custom":
      return custom(criteria);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return extreme(criteria, numbersOf(column));
    case "Dynamic":
      return dynamic(criteria.dynamicCriteria, numbersOf(column));
    case "CellColor":
      return ({ fill = "#FFFFFF" }) => isSameColour(fill, criteria.color);
    case "FontColor":
      return ({ fontColor = "#000000" }) => isSameColour(fontColor, criteria.color);
    default:
      throw new DocumentError("NotImplemented", "NotImplemented: a filter by icon");
  }
}

function oneOf(values: readonly string[]): FilterTest {
  const wanted = new Set(values.map((value) => value.toLowerCase()));
  return ({ text }) => wanted.has(text.toLowerCase());
}

function custom({ criterion1, criterion2, operator = "And" }: FilterCriteria): FilterTest {
  const tests = [criterion1, criterion2].filter((text) => text !== undefined && text !== "").map(comparison);
  if (tests.length === 0) throw new DocumentError("InvalidArgument", "A custom filter needs a criterion.");
  return (cell) => (operator === "And" ? tests.every((test) => test(cell)) : tests.some((test) => test(cell)));
}

/** Reads a criterion as COUNTIF does; a text that is empty counts as an empty cell. */
function comparison(text = ""): FilterTest {
  const test = criterion(engineScalar(text));
  return ({ value }) => test(engineScalar(value === "" ? null : value));
}

function extreme({ filterOn, criterion1 }: FilterCriteria, numbers: readonly number[]): FilterTest {
  const wanted = Number(criterion1);
  if (!Number.isInteger(wanted) || wanted < 1)
    throw new DocumentError("InvalidArgument", "A filter for the highest or lowest needs to know how many.");
  const isBottom = filterOn.startsWith("Bottom");
  const count = filterOn.endsWith("Percent") ? Math.max(1, Math.floor((numbers.length * wanted) / 100)) : wanted;
  const sorted = [...numbers].sort((one, other) => (isBottom ? one - other : other - one));
  const last = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) => typeof value === "number" && last !== undefined && (isBottom ? value <= last : value >= last);
}

function dynamic(which: string | undefined, numbers: readonly number[]): FilterTest {
  const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  if (which === "AboveAverage") return ({ value }) => typeof value === "number" && value > mean;
  if (which === "BelowAverage") return ({ value }) => typeof value === "number" && value < mean;
  throw new DocumentError("NotImplemented", `NotImplemented: a filter by ${which ?? "dates"}`);
}

function numbersOf(column: readonly FilterCell[]): number[] {
  return column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

function isSameColour(one: string, other = ""): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
