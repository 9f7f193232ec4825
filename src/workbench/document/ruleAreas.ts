import { boundingArea, difference } from "./area";
import type { Area } from "./model";
import { shiftFormula } from "./shiftFormula";

/** A validation or a conditional format. */
export interface Rule {
  readonly areas: readonly Area[];
  readonly rule: Readonly<Record<string, unknown>>;
}

/** The cell a rule's formulas are written for. */
export function originOf({ areas }: Pick<Rule, "areas">): { readonly row: number; readonly column: number } {
  const { top, left } = boundingArea(areas);
  return { row: top, column: left };
}

/** The rule for other areas: its formulas are written for the first cell of these and mean the same in every cell. */
export function withAreas<T extends Rule>(rule: T, areas: readonly Area[]): T {
  const from = originOf(rule);
  const to = originOf({ areas });
  const shifted = (_: string, value: unknown): unknown =>
    typeof value === "string" && value.startsWith("=") ? shiftFormula(value, from, to) : value;
  const isMoved = from.row !== to.row || from.column !== to.column;
  return { ...rule, areas, ...(isMoved && { rule: JSON.parse(JSON.stringify(rule.rule), shifted) as T["rule"] }) };
}

/** Takes an area out of what rules apply to; a rule with no cell left goes. */
export function cutOut<T extends Rule>(rules: readonly T[], hole: Area): T[] {
  return rules.flatMap((rule) => {
    const areas = rule.areas.flatMap((area) => difference(area, hole));
    if (areas.length === 0) return [];
    const isSame = areas.length === rule.areas.length && areas.every((area, i) => area === rule.areas[i]);
    return [isSame ? rule : withAreas(rule, areas)];
  });
}
