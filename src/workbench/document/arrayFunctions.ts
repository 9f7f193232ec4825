import { broadcast } from "./broadcast";
import type { EngineFunction } from "./engineFunctions";
import { BLANK, VALUE_ERROR, engineArray, firstOf, rowsOf, type EngineScalar, type EngineValue } from "./EngineValue";
import { indexed } from "./referenceGeometry";

/**
 * INDEX and FREQUENCY of arrays: the engine takes one number of INDEX for a row whatever the array, and FREQUENCY's limits as
 * sorted. ROWS and COLUMNS of what is no reference: it counts an error as one.
 */
export const arrayFunctions: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["INDEX", { minArity: 2, maxArity: 3, invoke: index }],
  ["FREQUENCY", { minArity: 2, maxArity: 2, invoke: frequency }],
  ["ROWS", { minArity: 1, maxArity: 1, invoke: ([array = VALUE_ERROR]) => sizeOf(array, rowsOf(array).length) }],
  ["COLUMNS", { minArity: 1, maxArity: 1, invoke: ([array = VALUE_ERROR]) => sizeOf(array, rowsOf(array)[0]?.length) }],
]);

function sizeOf(array: EngineValue, size = 1): EngineValue {
  return array.kind === 4 ? array : { kind: 1, value: size };
}

function index([array = VALUE_ERROR, row = BLANK, column]: readonly EngineValue[]): EngineValue {
  if (array.kind === 4) return array;
  const rows = rowsOf(array);
  const whole = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
  const part = (r: EngineScalar, c: EngineScalar | undefined): EngineValue => {
    const found = indexed([{ sheetId: "", area: whole }], c ? [r, c] : [r]);
    if ("kind" in found) return found;
    const { top, left, bottom, right } = found[0]?.area ?? whole;
    const items = rows.slice(top, bottom + 1).map((cells) => cells.slice(left, right + 1));
    return top === bottom && left === right ? (items[0]?.[0] ?? BLANK) : engineArray(items);
  };
  if (row.kind !== 5 && column?.kind !== 5) return part(row, column);
  return broadcast(column ? [row, column] : [row], (r = BLANK, c) => firstOf(part(r, c)));
}

/** How many numbers lie up to each limit and above the one below it; the last counts those above all limits. */
function frequency([values = VALUE_ERROR, limits = VALUE_ERROR]: readonly EngineValue[]): EngineValue {
  const [numbers, bounds] = [numbersOf(values), numbersOf(limits)];
  if (!Array.isArray(numbers)) return numbers;
  if (!Array.isArray(bounds)) return bounds;
  const sorted = [...new Set(bounds)].sort((one, other) => one - other);
  const counts = new Map<number, number>();
  let above = 0;
  for (const number of numbers) {
    const bound = sorted.find((each) => number <= each);
    if (bound === undefined) above += 1;
    else counts.set(bound, (counts.get(bound) ?? 0) + 1);
  }
  const rows = bounds.map((bound) => {
    const count = counts.get(bound) ?? 0;
    counts.delete(bound); // a limit that comes again counts nothing
    return [{ kind: 1, value: count } as const];
  });
  return engineArray([...rows, [{ kind: 1, value: above }]]);
}

function numbersOf(value: EngineValue): number[] | EngineScalar {
  const items = rowsOf(value).flat();
  return items.find((item) => item.kind === 4) ?? items.flatMap((item) => (item.kind === 1 ? [item.value] : []));
}
