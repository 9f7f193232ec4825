import type { CellValue } from "./model";
import type { RuleStatistics } from "./RuleStatistics";

/** A bound of a colour scale, a data bar or an icon, as Office.js gives it. */
export interface Bound {
  readonly type?: string;
  readonly formula?: string | null;
}

/** The number a bound stands for among those of all cells; undefined when there are none. */
export function boundValue(
  bound: Bound,
  all: RuleStatistics,
  evaluate: (formula: string) => CellValue,
  automatic: "low" | "high",
): number | undefined {
  if (all.numbers.length === 0) return undefined;
  const { least, most } = all.range;
  const given = (): number | undefined => {
    const text = bound.formula ?? "";
    const value = text.startsWith("=") ? evaluate(text) : text === "" ? undefined : Number(text);
    return typeof value === "number" && !Number.isNaN(value) ? value : undefined;
  };
  switch (bound.type) {
    case "Number":
    case "Formula":
      return given();
    case "Percent": {
      const percent = given();
      return percent === undefined ? undefined : least + ((most - least) * percent) / 100;
    }
    case "Percentile": {
      const percentile = given();
      return percentile === undefined ? undefined : percentileOf(all.numbers, percentile / 100);
    }
    case "LowestValue":
      return least;
    case "HighestValue":
      return most;
    default:
      // Automatic, for data bars: from 0, or from the lowest number below it.
      return automatic === "low" ? Math.min(0, least) : Math.max(0, most);
  }
}

/** Excel's PERCENTILE.INC: between the two nearest ranks, in proportion. */
function percentileOf(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? below;
  return below + (above - below) * (rank - Math.floor(rank));
}
