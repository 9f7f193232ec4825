import { callKamFunction, faultIn, isFault, type CellFault } from "./kamFunctions";
import type { Material } from "./planReading";
import { portfolioAround, type Portfolio } from "./Portfolio";
import type { Teller } from "./Teller";

/** One account as its score sees it. */
export interface ScoredAccount {
  readonly name: string | null;
  readonly criteria: readonly (string | null)[];
  /** As our functions get them: one row. */
  readonly scores: readonly unknown[];
  readonly weights: readonly number[];
  /** weights, missing, min, max and minCoverage, as given. */
  readonly rules: ScoreRules;
  readonly score: number | CellFault;
  readonly parts: readonly ScorePart[] | CellFault;
  readonly coverage: number;
  /** Null where the others were not read. */
  readonly portfolio: Portfolio | null;
}

export interface ScoreRules {
  readonly weights: unknown;
  readonly missing: unknown;
  readonly min: number;
  readonly max: number;
  readonly minCoverage: number;
}

export interface ScorePart {
  readonly score: number | null;
  readonly share: number;
  readonly points: number;
  readonly lost: number;
}

/** Reads one account out of a call of SCORE; a fault where the call cannot be read at all. */
export function scoredAccount({ main, cell, block, labels }: Material): ScoredAccount | CellFault | null {
  if (main.given === null) return null;
  const [scores, weights = null, missing = null, min = null, max = null, minCoverage = null] = main.given;
  const row = rowOf(scores, weights, main.index);
  const rules = { weights, missing, min: numberOr(min, 1), max: numberOr(max, 10), minCoverage: numberOr(minCoverage, 0.6) }; // prettier-ignore
  const score = scoreOf(row, rules);
  const parts = partsOf(row, rules);
  const numbers = weightsOf(weights, row.length);
  const except = block === null ? [] : rowsOfPlace(main.places[1]?.address ?? null);
  const portfolio = block === null || !isRow(scores) ? null : portfolioAround(block, cell.row, except);
  return {
    name: nameIn(labels, cell.row),
    criteria: row.map((_, i) => portfolio?.headers?.[i] ?? null),
    scores: row,
    weights: numbers,
    rules,
    score,
    parts,
    coverage: coverageOf(row, rules),
    portfolio,
  };
}

/** The account in a row of the argument; in a single column with several weights the account stands upright. */
function rowOf(scores: unknown, weights: unknown, index: number): readonly unknown[] {
  if (!Array.isArray(scores)) return [scores];
  const rows = scores as readonly (readonly unknown[])[];
  const isUpright = rows[0]?.length === 1 && rows.length > 1 && Array.isArray(weights);
  return isUpright ? rows.map(([item]) => item) : (rows[index] ?? []);
}

function isRow(scores: unknown): boolean {
  return Array.isArray(scores) && ((scores as readonly (readonly unknown[])[])[0]?.length ?? 0) > 1;
}

/** The score of a row by the rules of the call. */
export function scoreOf(row: readonly unknown[], rules: ScoreRules): number | CellFault {
  const answer = callKamFunction("SCORE", [
    [row],
    rules.weights,
    rules.missing,
    rules.min,
    rules.max,
    rules.minCoverage,
  ]);
  if (isFault(answer)) return answer;
  const value = answer[0]?.[0];
  return faultIn(value) ?? (typeof value === "number" ? value : { error: "#N/A", message: "" });
}

function partsOf(
  row: readonly unknown[],
  { weights, missing, min, max }: ScoreRules,
): readonly ScorePart[] | CellFault {
  const answer = callKamFunction("EXPLAIN", [[row], weights, null, missing, min, max]);
  if (isFault(answer)) return answer;
  return answer.map(([score, share, points, lost]) => ({
    score: typeof score === "number" ? score : null,
    share: Number(share),
    points: Number(points),
    lost: Number(lost),
  }));
}

function coverageOf(row: readonly unknown[], { weights, min, max }: ScoreRules): number {
  const answer = callKamFunction("COVERAGE", [[row], weights, min, max]);
  const value = isFault(answer) ? 0 : answer[0]?.[0];
  return typeof value === "number" ? value : 0;
}

function weightsOf(weights: unknown, count: number): number[] {
  if (weights === null || weights === undefined) return Array<number>(count).fill(1);
  const cells = Array.isArray(weights) ? (weights as readonly (readonly unknown[])[]).flat() : [weights];
  return cells.map((weight) => (typeof weight === "number" ? weight : 0));
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === "number" ? value : fallback;
}

/** What stands in the column of names beside a row of the sheet. */
export function nameIn(labels: Material["labels"], row: number): string | null {
  const name = labels?.values[row - labels.row]?.[0];
  return typeof name === "string" && name.trim() !== "" ? name.trim() : null;
}

/** What heads the column of a criterion, or its number. */
export function criterionName({ criteria }: ScoredAccount, place: number, say: Teller["say"]): string {
  const name = criteria[place];
  return name === null || name === undefined || name === "" ? say("explainCriterion", { number: place + 1 }) : name;
}

/** "Sheet1!C4:G5" stands in rows 3 and 4, from 0. */
function rowsOfPlace(address: string | null): number[] {
  const [, first, last = first] = /!\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?$/.exec(address ?? "") ?? [];
  if (first === undefined) return [];
  const count = Number(last) - Number(first) + 1;
  return count > 3 ? [] : Array.from({ length: count }, (_, i) => Number(first) - 1 + i);
}
