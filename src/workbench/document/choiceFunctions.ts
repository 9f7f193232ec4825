import { broadcast } from "./broadcast";
import type { EngineFunction } from "./engineFunctions";
import { BLANK, VALUE_ERROR, rowsOf, type EngineError, type EngineScalar, type EngineValue } from "./EngineValue";
import { numberIn } from "./ScalarArguments";

const TRUE: EngineScalar = { kind: 3, value: true };
const FALSE: EngineScalar = { kind: 3, value: false };
const NOT_AVAILABLE: EngineError = { kind: 4, code: "#N/A" };
const UNSURE: EngineError = {
  kind: 4,
  code: "#NAME?",
  message: "The workbench cannot calculate IFS or SWITCH where an array that is not chosen is larger than the others.",
};

/**
 * IF, CHOOSE, IFS, SWITCH, IFERROR and IFNA where arrays may decide, for compileFormula: item by item. The engine's own go by the
 * first item, or repeat the first of what they fall back on.
 */
export const choiceFunctions: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  ["WORKBENCH.IF", { minArity: 2, maxArity: 3, invoke: ifTrue }],
  ["WORKBENCH.CHOOSE", { minArity: 2, maxArity: 255, invoke: choose }],
  ["WORKBENCH.IFS", { minArity: 2, maxArity: 254, invoke: ifs }],
  ["WORKBENCH.SWITCH", { minArity: 3, maxArity: 254, invoke: switched }],
  ["WORKBENCH.IFERROR", { minArity: 2, maxArity: 2, invoke: fallingBack(() => true) }],
  ["WORKBENCH.IFNA", { minArity: 2, maxArity: 2, invoke: fallingBack(({ code }) => code === "#N/A") }],
]);

function ifTrue([test = VALUE_ERROR, whenTrue = BLANK, whenFalse = FALSE]: readonly EngineValue[]): EngineValue {
  const chosen = <T>(item: EngineScalar, yes: T, no: T): T | EngineError => {
    const truth = truthOf(item);
    return typeof truth === "boolean" ? (truth ? yes : no) : truth;
  };
  if (test.kind !== 5) return chosen(test, whenTrue, whenFalse); // all of it, where it is an array
  return broadcast([test, whenTrue, whenFalse], (item = BLANK, yes = BLANK, no = BLANK) => chosen(item, yes, no));
}

function choose([number = VALUE_ERROR, ...choices]: readonly EngineValue[]): EngineValue {
  if (number.kind !== 5) return choices[placeIn(number)] ?? (number.kind === 4 ? number : VALUE_ERROR);
  return broadcast(
    [number, ...choices],
    (n = BLANK, ...items) => items[placeIn(n)] ?? (n.kind === 4 ? n : VALUE_ERROR),
  );
}

/** From 0; -1 for what is no place. */
function placeIn(number: EngineScalar): number {
  const place = number.kind === 4 ? undefined : numberIn(number);
  return place === undefined ? -1 : Math.max(-1, Math.trunc(place) - 1);
}

type Pair = readonly [test: EngineValue, value: EngineValue];

function ifs(args: readonly EngineValue[]): EngineValue {
  return args.length % 2 === 1 ? NOT_AVAILABLE : firstTrue(pairsOf(args), args);
}

function switched(args: readonly EngineValue[]): EngineValue {
  const [subject = VALUE_ERROR, ...cases] = args;
  const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
  const pairs = pairsOf(cases).map(([wanted, value]): Pair => [broadcast([subject, wanted], isEqual), value]);
  return firstTrue(otherwise ? [...pairs, [TRUE, otherwise]] : pairs, args);
}

function pairsOf(values: readonly EngineValue[]): Pair[] {
  return Array.from({ length: values.length >> 1 }, (_, i) => [values[2 * i] ?? BLANK, values[2 * i + 1] ?? BLANK]);
}

/**
 * Of each item the value whose test is the first that holds. Excel does not say whether an array that is not looked at makes the
 * result as large as itself: then it is refused.
 */
function firstTrue(pairs: readonly Pair[], given: readonly EngineValue[]): EngineValue {
  const reached: EngineValue[] = [];
  for (const [test, value] of pairs) {
    const truth = test.kind === 5 ? undefined : truthOf(test);
    if (truth === false) continue;
    reached.push(test, value);
    if (truth !== undefined) break;
  }
  const result = broadcast(reached, (...items) => {
    for (let i = 0; i + 1 < items.length; i += 2) {
      const truth = truthOf(items[i] ?? BLANK);
      if (truth !== false) return truth === true ? (items[i + 1] ?? BLANK) : truth;
    }
    return NOT_AVAILABLE;
  });
  return given.every((each) => fits(each, result)) ? result : UNSURE;
}

function fits(value: EngineValue, room: EngineValue): boolean {
  const [rows, roomRows] = [rowsOf(value), rowsOf(room)];
  return rows.length <= roomRows.length && (rows[0]?.length ?? 0) <= (roomRows[0]?.length ?? 0);
}

/** Errors in either decide; texts are alike without case, and an empty cell is like 0, "" and FALSE. */
function isEqual(one: EngineScalar = BLANK, other: EngineScalar = BLANK): EngineScalar {
  if (one.kind === 4) return one;
  if (other.kind === 4) return other;
  const isSame =
    one.kind === 0 || other.kind === 0
      ? [one, other].every((item) =>
          item.kind === 2 ? item.value === "" : item.kind === 0 || Number(item.value) === 0,
        )
      : one.kind === other.kind && String(one.value).toLowerCase() === String(other.value).toLowerCase();
  return { kind: 3, value: isSame };
}

/** What it falls back on takes the place of what went wrong, item by item. */
function fallingBack(isFault: (error: EngineError) => boolean): EngineFunction["invoke"] {
  return (values) =>
    broadcast(values, (item = BLANK, otherwise = BLANK) => (item.kind === 4 && isFault(item) ? otherwise : item));
}

/** An error for what is neither true nor false. */
function truthOf(test: EngineScalar): boolean | EngineError {
  if (test.kind === 4) return test;
  if (test.kind !== 2) return test.kind !== 0 && Boolean(test.value);
  const word = test.value.toUpperCase();
  return word === "TRUE" || (word === "FALSE" ? false : VALUE_ERROR);
}
