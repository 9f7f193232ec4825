import { countMatches } from "./countMatches";
import { eachMatch } from "./eachMatch";
import type { EngineFunction } from "./engineFunctions";
import {
  VALUE_ERROR,
  engineArray,
  mapValue,
  rowsOf,
  type EngineError,
  type EngineScalar,
  type EngineValue,
} from "./EngineValue";

const DIVISION_BY_ZERO: EngineScalar = { kind: 4, code: "#DIV/0!" };

/** The COUNTIF family: the engine's counts empty cells for "<5" and mishandles wildcards. */
export const criteriaFunctions: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  [
    "COUNTIF",
    {
      minArity: 2,
      maxArity: 2,
      invoke: ([range = VALUE_ERROR, wanted = VALUE_ERROR]) => mapValue(wanted, (each) => counted([range, each])),
    },
  ],
  ["COUNTIFS", { minArity: 2, maxArity: 254, invoke: (args) => perCriteria(args, counted) }],
  [
    "SUMIF",
    {
      minArity: 2,
      maxArity: 3,
      invoke: ([range = VALUE_ERROR, wanted = VALUE_ERROR, sums = range]) =>
        mapValue(wanted, (each) => sum(sums, [range, each])),
    },
  ],
  [
    "SUMIFS",
    {
      minArity: 3,
      maxArity: 255,
      invoke: ([sums = VALUE_ERROR, ...args]) => perCriteria(args, (pairs) => sum(sums, pairs)),
    },
  ],
  [
    "AVERAGEIF",
    {
      minArity: 2,
      maxArity: 3,
      invoke: ([range = VALUE_ERROR, wanted = VALUE_ERROR, values = range]) =>
        mapValue(wanted, (each) => mean(values, [range, each])),
    },
  ],
  [
    "AVERAGEIFS",
    {
      minArity: 3,
      maxArity: 255,
      invoke: ([values = VALUE_ERROR, ...args]) => perCriteria(args, (pairs) => mean(values, pairs)),
    },
  ],
]);

/** Calculates once for each item of the first criterion that is an array, as Excel spills it; once where all are single. */
function perCriteria(args: EngineValue[], result: (pairs: readonly EngineValue[]) => EngineScalar): EngineValue {
  const [first] = args;
  if (first && args.some((arg, i) => i % 2 === 0 && !isAlike(arg, first))) return VALUE_ERROR;
  const many = args.findIndex((arg, i) => i % 2 === 1 && arg.kind === 5 && (arg.height > 1 || arg.width > 1));
  const spread = args[many];
  if (spread?.kind !== 5) return result(args);
  const at = (item: EngineScalar): EngineScalar => result(args.map((arg, i) => (i === many ? item : arg)));
  return engineArray(spread.rows.map((row) => row.map(at)));
}

/** True for ranges of the same size. */
function isAlike(one: EngineValue, other: EngineValue): boolean {
  const [rows, otherRows] = [rowsOf(one), rowsOf(other)];
  return rows.length === otherRows.length && rows[0]?.length === otherRows[0]?.length;
}

function counted(pairs: readonly EngineValue[]): EngineScalar {
  return { kind: 1, value: countMatches(pairs) };
}

/** The sum of the numbers where the criteria hold, and how many they are; the first error where there is one. */
function added(values: EngineValue, pairs: readonly EngineValue[]): { sum: number; count: number } | EngineError {
  const rows = rowsOf(values);
  let [sum, count] = [0, 0];
  let error: EngineError | undefined;
  eachMatch(pairs, (row, column) => {
    const cell = rows[row]?.[column];
    if (cell?.kind === 4) error ??= cell;
    if (cell?.kind !== 1) return;
    sum += cell.value;
    count++;
  });
  return error ?? { sum, count };
}

function sum(values: EngineValue, pairs: readonly EngineValue[]): EngineScalar {
  const found = added(values, pairs);
  return "kind" in found ? found : { kind: 1, value: found.sum };
}

function mean(values: EngineValue, pairs: readonly EngineValue[]): EngineScalar {
  const found = added(values, pairs);
  if ("kind" in found) return found;
  return found.count === 0 ? DIVISION_BY_ZERO : { kind: 1, value: found.sum / found.count };
}
