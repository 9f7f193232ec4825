import type { Comparison, FlagRule } from "../../domain/margin/redFlags";
import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { numberIn } from "./numberIn";
import { readUsedRows } from "./readTable";

/** How people write a comparison; the plain ways come first. */
const SIGNS: ReadonlyMap<string | number, Comparison> = new Map([
  [">", ">"],
  [">=", ">="],
  ["<", "<"],
  ["<=", "<="],
  ["=", "="],
  ["<>", "<>"],
  ["≥", ">="],
  ["≤", "<="],
  ["≠", "<>"],
]);

/** Reads rules for red flags. */
export function readFlagRules(sent: unknown): FlagRule[] {
  const needs = "needs four columns: column of the metric, operator, threshold, text";
  const rules = readUsedRows("rules", sent, [4], needs).flatMap(([metric, sign, threshold, text]) =>
    metric && sign && threshold && text
      ? [
          {
            metric: columnIn(metric),
            comparison: signIn(sign),
            threshold: numberIn(threshold) ?? 0,
            text: textIn(text),
          },
        ]
      : [],
  );
  if (rules.length === 0) throw new InputFault("rules: there are none yet", "missing");
  return rules;
}

function columnIn(cell: Cell): number {
  const column = numberIn(cell) ?? 0;
  if (!Number.isInteger(column) || column < 1)
    throw new InputFault(`${cell.place}: ${column} is no column of the metrics; the first is 1`);
  return column - 1;
}

function signIn(cell: Cell): Comparison {
  const sign = labelIn(cell);
  const comparison = SIGNS.get(sign);
  if (comparison === undefined)
    throw new InputFault(`${cell.place}: "${sign}" is not known; use ">", ">=", "<", "<=", "=", "<>"`);
  return comparison;
}

function textIn(cell: Cell): string {
  const text = labelIn(cell);
  if (text === "") throw new InputFault(`${cell.place}: the rule has no text`);
  return String(text);
}
