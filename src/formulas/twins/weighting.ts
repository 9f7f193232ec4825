import { FIRST, type Twin } from "../Twin";

/** Points keep their proportions; ranks that are tied share the centroids of the places they take together. */
const weights: Twin = ([values, method], { row, column } = FIRST) => {
  if (!values?.isReference) return undefined;
  const own = `INDEX(${values.text},${row + 1},${column + 1})`;
  if (method === undefined || method.word === "points") return `${own}/SUM(${values.text})`;
  if (method.word !== "roc" || !values.size) return undefined;
  const count = values.size.rows * values.size.columns;
  if (count > MOST_RANKS) return undefined;
  const before = `COUNTIF(${values.text},"<"&${own})`;
  const tied = `COUNTIF(${values.text},${own})`;
  const parts = Array.from({ length: count }, (_, i) => `MAX(0,MIN(${i + 1}-${before},${tied}))/${i + 1}`);
  return `IF(COUNT(${values.text})<${count},#VALUE!,(${parts.join("+")})/${count}/${tied})`;
};

/** By the geometric means of the rows, where every pair is judged; with gaps there is no such formula. */
const weightsOfPairs: Twin = ([pairs, method], { row } = FIRST) => {
  if (!pairs?.isReference || !pairs.size || method?.word !== "geometric" || pairs.size.rows > MOST_RANKS)
    return undefined;
  const count = pairs.size.rows;
  const mean = (line: number) => `GEOMEAN(INDEX(${pairs.text},${line},0))`;
  const all = Array.from({ length: count }, (_, i) => mean(i + 1)).join("+");
  return `IF(COUNT(${pairs.text})=${count * count},${mean(row + 1)}/(${all}),NA())`;
};

const MOST_RANKS = 20;

/** What INDEX picks of how raters differ on one criterion: how far they scatter, and how far the ends lie apart. */
export function raterSpread([ratings]: Parameters<Twin>[0], part: number): string | undefined {
  if (!ratings?.isReference) return undefined;
  if (part === 2) return `(MAX(${ratings.text})-MIN(${ratings.text}))`;
  return part === 1 ? `STDEV(${ratings.text})` : undefined;
}

export const weightingTwins: Readonly<Record<string, Twin>> = { WEIGHTS: weights, AHP: weightsOfPairs };
