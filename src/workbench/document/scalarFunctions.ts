import { elementwise, type Calculate } from "./elementwise";
import type { EngineFunction } from "./engineFunctions";
import type { EngineScalar } from "./EngineValue";
import { wildcards } from "./criterion";
import { ArgumentFault } from "./ScalarArguments";

const NUM = new ArgumentFault({ kind: 4, code: "#NUM!" });
const VALUE = new ArgumentFault({ kind: 4, code: "#VALUE!" });

/**
 * Functions of single values that the engine calculates for the first item of an array only. Excel calculates them for every item,
 * and takes numbers for texts and texts for numbers on its own terms.
 */
const FUNCTIONS: Readonly<Record<string, readonly [fewest: number, most: number, calculate: Calculate]>> = {
  ABS: [1, 1, (args) => Math.abs(args.number(0))],
  INT: [1, 1, (args) => Math.floor(args.number(0))],
  SIGN: [1, 1, (args) => Math.sign(args.number(0))],
  SQRT: [1, 1, (args) => real(Math.sqrt(args.number(0)))],
  EXP: [1, 1, (args) => Math.exp(args.number(0))],
  LN: [1, 1, (args) => real(Math.log(args.number(0)))],
  LOG10: [1, 1, (args) => real(Math.log10(args.number(0)))],
  LOG: [1, 2, (args) => real(logarithm(args.number(0), args.number(1, 10)))],
  ROUND: [2, 2, (args) => rounded(args.number(0), args.whole(1), Math.round)],
  ROUNDUP: [2, 2, (args) => rounded(args.number(0), args.whole(1), Math.ceil)],
  ROUNDDOWN: [2, 2, (args) => rounded(args.number(0), args.whole(1), Math.floor)],
  TRUNC: [1, 2, (args) => rounded(args.number(0), args.whole(1, 0), Math.floor)],
  MOD: [2, 2, (args) => remainder(args.number(0), args.number(1))],
  NOT: [1, 1, (args) => args.number(0) === 0],
  LEN: [1, 1, (args) => args.text(0).length],
  LEFT: [1, 2, (args) => args.text(0).slice(0, notNegative(args.whole(1, 1)))],
  RIGHT: [1, 2, (args) => lastOf(args.text(0), notNegative(args.whole(1, 1)))],
  MID: [3, 3, (args) => part(args.text(0), positive(args.whole(1)) - 1, notNegative(args.whole(2)))],
  FIND: [2, 3, (args) => found(args.text(1).indexOf(args.text(0), positive(args.whole(2, 1)) - 1))],
  SEARCH: [2, 3, (args) => found(searched(args.text(0), args.text(1), positive(args.whole(2, 1)) - 1))],
  SUBSTITUTE: [3, 4, (args) => substituted(args.text(0), args.text(1), args.text(2), args.whole(3, 0))],
  UPPER: [1, 1, (args) => args.text(0).toUpperCase()],
  LOWER: [1, 1, (args) => args.text(0).toLowerCase()],
  TRIM: [1, 1, (args) => args.text(0).replace(/ +/g, " ").replace(/^ | $/g, "")],
  REPT: [2, 2, (args) => repeated(args.text(0), notNegative(args.whole(1)))],
  VALUE: [1, 1, (args) => args.number(0)],
  EXACT: [2, 2, (args) => args.text(0) === args.text(1)],
  YEAR: [1, 1, (args) => dateOf(args.whole(0)).getUTCFullYear()],
  MONTH: [1, 1, (args) => dateOf(args.whole(0)).getUTCMonth() + 1],
  DAY: [1, 1, (args) => dateOf(args.whole(0)).getUTCDate()],
  ISNUMBER: [1, 1, (args) => args.item(0).kind === 1],
  ISTEXT: [1, 1, (args) => args.item(0).kind === 2],
  ISNONTEXT: [1, 1, (args) => args.item(0).kind !== 2],
  ISLOGICAL: [1, 1, (args) => args.item(0).kind === 3],
  ISBLANK: [1, 1, (args) => args.item(0).kind === 0],
  ISERROR: [1, 1, (args) => args.item(0).kind === 4],
  ISNA: [1, 1, (args) => isNotAvailable(args.item(0))],
  ISERR: [1, 1, (args) => args.item(0).kind === 4 && !isNotAvailable(args.item(0))],
};

export const scalarFunctions: ReadonlyMap<string, EngineFunction> = new Map(
  Object.entries(FUNCTIONS).map(([name, [fewest, most, calculate]]) => [name, elementwise(fewest, most, calculate)]),
);

/** Away from zero or towards it, on the 15 digits that Excel has: 1.005 is not a little less. */
function rounded(value: number, digits: number, round: (size: number) => number): number {
  const shift = (number: number, places: number): number => {
    const [mantissa = "0", exponent = "0"] = number.toExponential().split("e");
    return Number(`${mantissa}e${Number(exponent) + places}`);
  };
  const scaled = Number(shift(Math.abs(value), digits).toPrecision(15));
  return Math.sign(value) * shift(round(scaled), -digits);
}

function logarithm(value: number, base: number): number {
  return base === 10 ? Math.log10(value) : base === 2 ? Math.log2(value) : Math.log(value) / Math.log(base);
}

function real(value: number): number {
  if (!Number.isFinite(value)) throw NUM;
  return value;
}

function notNegative(count: number): number {
  if (count < 0) throw VALUE;
  return count;
}

function positive(position: number): number {
  if (position < 1) throw VALUE;
  return position;
}

const DIVISION = new ArgumentFault({ kind: 4, code: "#DIV/0!" });

/** With the sign of the divisor. */
function remainder(value: number, divisor: number): number {
  if (divisor === 0) throw DIVISION;
  return value - divisor * Math.floor(value / divisor);
}

/** From the position in a text, -1 for none, to Excel's. */
function found(position: number): number {
  if (position < 0) throw VALUE;
  return position + 1;
}

/** Without case; * and ? stand for any letters. */
function searched(wanted: string, text: string, from: number): number {
  const position = text.slice(from).search(wildcards(wanted));
  return position < 0 ? -1 : position + from;
}

/** @param which the occurrence to replace, from 1; 0 for all of them */
function substituted(text: string, old: string, fresh: string, which: number): string {
  if (old === "") return text;
  const parts = text.split(old);
  if (which === 0) return parts.join(fresh);
  if (which >= parts.length) return text;
  return parts.slice(0, which).join(old) + fresh + parts.slice(which).join(old);
}

function part(text: string, from: number, count: number): string {
  return text.slice(from, from + count);
}

function lastOf(text: string, count: number): string {
  return count === 0 ? "" : text.slice(-count);
}

/** A cell holds no more characters. */
const LONGEST_TEXT = 32_767;

function repeated(text: string, count: number): string {
  if (text.length * count > LONGEST_TEXT) throw VALUE;
  return text.repeat(count);
}

/** Excel's days: 1 is the first of January 1900; it takes 1900 for a leap year, so that later days are one ahead. */
function dateOf(serial: number): Date {
  if (serial < 0) throw NUM;
  const day = serial > 60 ? serial : serial + 1;
  return new Date(Date.UTC(1899, 11, 30) + day * 86_400_000);
}

function isNotAvailable(item: EngineScalar): boolean {
  return item.kind === 4 && item.code === "#N/A";
}
