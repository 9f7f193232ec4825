import { InputFault } from "./InputFault";
import type { Scale } from "./numberIn";

/** Criteria without a score: left out with their weight, counted as 0, or refused. */
export const MISSING = ["skip", "zero", "error"] as const;
/** Which figure is first. */
export const RANK_ORDER = ["descending", "ascending"] as const;
/** What weights are made from: points given, or places in an order. */
export const WEIGHT_METHOD = ["points", "roc", "ranksum", "reciprocal"] as const;
/** Customer effort: the mean answer, or easy answers minus hard ones. */
export const EFFORT = ["mean", "index"] as const;
/** How the mix effect is spread over products: by their own margin, or by their margin above the average. */
export const MIX = ["plan", "average"] as const;
/** Whether more is better, or less. */
export const DIRECTION = ["up", "down"] as const;
/** What is good in a KPI: more, less, to be within limits, or that it is done. */
export const KPI_DIRECTION = ["up", "down", "range", "yes"] as const;
/** How figures of different units are made comparable. */
export const NORMALISATION = ["minmax", "max", "sum", "vector", "zscore", "ratio"] as const;
/** The same, of which TOPSIS takes another first. */
export const IDEAL_NORMALISATION = ["vector", "minmax", "max", "sum", "zscore", "ratio"] as const;
/** How weights are read out of pairwise judgements. */
export const JUDGEMENT_METHOD = ["eigenvector", "geometric"] as const;
/** Whose table of random indices the consistency ratio is measured against. */
export const INDEX_TABLE = ["saaty2005", "saaty1980", "donegan1991"] as const;
/** How often an account is reviewed. */
export const CADENCE = ["weekly", "monthly", "quarterly", "yearly"] as const;

/** True for an optional argument that was not given: Excel sends null for it. */
export function isLeftOut(sent: unknown): boolean {
  return sent === null || sent === undefined;
}

/** One of the words an option knows, in any case. The first is meant where none is given: Excel sends null for that. */
export function readWord<Word extends string>(
  option: string,
  given: string | null | undefined,
  known: readonly [Word, ...(readonly Word[])],
): Word {
  const wanted = (given ?? "").trim().toLowerCase();
  if (wanted === "") return known[0];
  const word = known.find((each) => each === wanted);
  if (word === undefined)
    throw new InputFault(`${option}: "${wanted}" is not known; use ${known.map((each) => `"${each}"`).join(", ")}`);
  return word;
}

/** A number that has to be given: Excel lets the place of one stay empty, as in F(,2). */
export function readNumber(option: string, given: number | null): number {
  if (given === null) throw new InputFault(`${option} is missing`);
  return given;
}

/** A fraction, or the fallback where none is given. */
export function readFraction(option: string, given: number | null | undefined, fallback: number): number {
  const fraction = given ?? fallback;
  if (!(fraction >= 0 && fraction <= 1)) throw new InputFault(`${option}: ${fraction} is not a fraction from 0 to 1`);
  return fraction;
}

/** A number above 0, or the fallback where none is given. */
export function readPositive(option: string, given: number | null | undefined, fallback: number): number {
  const number = given ?? fallback;
  if (!(number > 0)) throw new InputFault(`${option}: ${number} is not above 0`);
  return number;
}

/** A number of 0 or more, or the fallback where none is given. */
export function readFromZero(option: string, given: number | null | undefined, fallback: number): number {
  const number = given ?? fallback;
  if (!(number >= 0)) throw new InputFault(`${option}: ${number} is below 0`);
  return number;
}

/** A whole number that is not below the least one, or the fallback where none is given. */
export function readWhole(option: string, given: number | null | undefined, fallback: number, least = 1): number {
  const number = given ?? fallback;
  if (!(Number.isInteger(number) && number >= least))
    throw new InputFault(`${option}: ${number} is no whole number of ${least} or more`);
  return number;
}

/** A whole number above 0 that has to be given. */
export function readCount(option: string, given: number | null): number {
  return readWhole(option, readNumber(option, given), 1);
}

/** Where the scale of scores begins: at 1 where nothing is said. At 0 or below, a 0 is a score and no blank cell. */
export function readLowest(min: number | null | undefined): number {
  return min ?? 1;
}

/** The scale scores are given on: 1 to 10 where nothing is said. */
export function readScale(min: number | null | undefined, max: number | null | undefined): Scale {
  const scale = { min: readLowest(min), max: max ?? 10 };
  if (!(scale.min < scale.max)) throw new InputFault(`min: ${scale.min} is not below max, ${scale.max}`);
  return scale;
}
