import type { FlagRule } from "../../domain/margin/redFlags";
import { type CellRange, describeShape, readRange, turned } from "./CellRange";
import { InputFault } from "./InputFault";

/** Reads the figures that rules judge: one row per account. A column, where a rule asks for a further one, is one account. */
export function readMetrics(sent: unknown, rules: readonly FlagRule[]): CellRange {
  const given = readRange("metrics", sent);
  const furthest = rules.reduce((last, { metric }) => Math.max(last, metric), 0);
  const rows = given[0]?.length === 1 && furthest > 0 ? turned(given) : given;
  if (furthest >= (rows[0]?.length ?? 0))
    throw new InputFault(`${describeShape("metrics", given)}: a rule asks for column ${furthest + 1}`);
  return rows;
}
