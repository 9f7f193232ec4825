import { criterion } from "./criterion";
import type { EngineFunction } from "./engineFunctions";
import {
  VALUE_ERROR,
  engineArray,
  firstOf,
  mapValue,
  rowsOf,
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
      invoke: ([range = VALUE_ERROR, wanted = VALUE_ERROR]) =>
        mapValue(wanted, (each) => number(matches([range, each]).length)),
    },
  ],
  ["COUNTIFS", { minArity: 2, maxArity: 254, invoke: (args) => perCriteria(args, (found) => number(found.length)) }],
  [
    "SUMIF",
    {
      minArity: 2,
      maxArity: 3,
      invoke: ([range = VALUE_ERROR, wanted = VALUE_ERROR, sums = range]) =>
        mapValue(wanted, (each) => sum(sums, matches([range, each]))),
    },
  ],
  [
    "SUMIFS",
    {
      minArity: 3,
      maxArity: 255,
      invoke: ([sums = VALUE_ERROR, ...args]) => perCriteria(args, (found) => sum(sums, found)),
    },
  ],
  [
    "AVERAGEIF",
    {
      minArity: 2,
      maxArity: 3,
      invoke: ([range = VALUE_ERROR, wanted = VALUE_ERROR, values = range]) =>
        mapValue(wanted, (each) => mean(values, matches([range, each]))),
    },
  ],
  [
    "AVERAGEIFS",
    {
      minArity: 3,
      maxArity: 255,
      invoke: ([values = VALUE_ERROR, ...args]) => perCriteria(args, (found) => mean(values, found)),
    },
  ],
]);

type Position = readonly [row: number, column: number];

/** Where every pair of range and criterion holds. */
function matches(pairs: readonly EngineValue[]): Position[] {
  const tests: {
    readonly rows: readonly (readonly EngineScalar[])[];
    readonly holds: (cell: EngineScalar) => boolean;
  }[] = [];
  for (let i = 0; i + 1 < pairs.length; i += 2) {
    tests.push({ rows: rowsOf(pairs[i] ?? VALUE_ERROR), holds: criterion(firstOf(pairs[i + 1] ?? VALUE_ERROR)) });
  }
  const found: Position[] = [];
  (tests[0]?.rows ?? []).forEach((cells, row) =>
    cells.forEach((_, column) => {
      const all = tests.every(({ rows, holds }) => {
        const cell = rows[row]?.[column];
        return cell !== undefined && holds(cell);
      });
      if (all) found.push([row, column]);
    }),
  );
  return found;
}

/** Calculates once for each item of the first criterion that is an array, as Excel spills it; once where all are single. */
function perCriteria(args: EngineValue[], result: (found: readonly Position[]) => EngineScalar): EngineValue {
  const [first] = args;
  if (first && args.some((arg, i) => i % 2 === 0 && !isAlike(arg, first))) return VALUE_ERROR;
  const many = args.findIndex((arg, i) => i % 2 === 1 && arg.kind === 5 && (arg.height > 1 || arg.width > 1));
  const spread = args[many];
  if (spread?.kind !== 5) return result(matches(args));
  const at = (item: EngineScalar): EngineScalar => result(matches(args.map((arg, i) => (i === many ? item : arg))));
  return engineArray(spread.rows.map((row) => row.map(at)));
}

/** True for ranges of the same size. */
function isAlike(one: EngineValue, other: EngineValue): boolean {
  const [rows, otherRows] = [rowsOf(one), rowsOf(other)];
  return rows.length === otherRows.length && rows[0]?.length === otherRows[0]?.length;
}

function numbersAt(values: EngineValue, positions: readonly Position[]): number[] | EngineScalar {
  const rows = rowsOf(values);
  const numbers = [];
  for (const [row, column] of positions) {
    const cell = rows[row]?.[column];
    if (cell?.kind === 4) return cell;
    if (cell?.kind === 1) numbers.push(cell.value);
  }
  return numbers;
}

function sum(values: EngineValue, positions: readonly Position[]): EngineScalar {
  const numbers = numbersAt(values, positions);
  return Array.isArray(numbers) ? number(numbers.reduce((total, each) => total + each, 0)) : numbers;
}

function mean(values: EngineValue, positions: readonly Position[]): EngineScalar {
  const numbers = numbersAt(values, positions);
  if (!Array.isArray(numbers)) return numbers;
  if (numbers.length === 0) return DIVISION_BY_ZERO;
  return number(numbers.reduce((total, each) => total + each, 0) / numbers.length);
}

function number(value: number): EngineScalar {
  return { kind: 1, value };
}
