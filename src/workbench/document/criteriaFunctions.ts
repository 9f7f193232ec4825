import { broadcast } from "./broadcast";
import { countMatches } from "./countMatches";
import { eachMatch } from "./eachMatch";
import type { EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, mapValue, rowsOf, type EngineError, type EngineScalar, type EngineValue } from "./EngineValue";

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

/** Calculates once for each item where a criterion is an array. */
function perCriteria(args: EngineValue[], result: (pairs: readonly EngineValue[]) => EngineScalar): EngineValue {
  const ranges = args.filter((_, i) => i % 2 === 0);
  if (ranges.some((each) => !isAlike(each, ranges[0] ?? each))) return VALUE_ERROR;
  const criteria = args.filter((_, i) => i % 2 === 1);
  return broadcast(criteria, (...items) => result(ranges.flatMap((range, i) => [range, items[i] ?? VALUE_ERROR])));
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
