import { abc, hhi, topShare, whaleCurve } from "../../functions/concentration";
import { ces, clv, csat, grr, nps, npsMargin, nrr, retention } from "../../functions/customers";
import { explainHealth, health } from "../../functions/health";
import { ahp, ahpRepair, consistency } from "../../functions/judgements";
import { bridge, margin, pocketPrice, pvm, redFlags } from "../../functions/margin";
import { completeness, fit, missingRoles, nextReview, overdue, payback, relationship } from "../../functions/planning";
import { breakEven, disagreement, explainChange, robustness } from "../../functions/robustness";
import { attainment, balance, rag, scorecard, smart, trend } from "../../functions/scorecards";
import { band, coverage, explain, rank, score, tier } from "../../functions/scoring";
import { normalize, quadrant, status, topsis } from "../../functions/selection";
import { weights } from "../../functions/weighting";

type KamFunction = (...given: never[]) => unknown;

const FUNCTIONS: Readonly<Record<string, KamFunction>> = {
  ABC: abc,
  AHP: ahp,
  AHPREPAIR: ahpRepair,
  ATTAINMENT: attainment,
  BALANCE: balance,
  BAND: band,
  BREAKEVEN: breakEven,
  BRIDGE: bridge,
  CES: ces,
  CLV: clv,
  COMPLETENESS: completeness,
  CONSISTENCY: consistency,
  COVERAGE: coverage,
  CSAT: csat,
  DISAGREEMENT: disagreement,
  EXPLAIN: explain,
  EXPLAINCHANGE: explainChange,
  EXPLAINHEALTH: explainHealth,
  FIT: fit,
  GRR: grr,
  HEALTH: health,
  HHI: hhi,
  MARGIN: margin,
  MISSINGROLES: missingRoles,
  NEXTREVIEW: nextReview,
  NORMALIZE: normalize,
  NPS: nps,
  NPSMARGIN: npsMargin,
  NRR: nrr,
  OVERDUE: overdue,
  PAYBACK: payback,
  POCKETPRICE: pocketPrice,
  PVM: pvm,
  QUADRANT: quadrant,
  RAG: rag,
  RANK: rank,
  REDFLAGS: redFlags,
  RELATIONSHIP: relationship,
  RETENTION: retention,
  ROBUSTNESS: robustness,
  SCORE: score,
  SCORECARD: scorecard,
  SMART: smart,
  STATUS: status,
  TIER: tier,
  TOPSHARE: topShare,
  TOPSIS: topsis,
  TREND: trend,
  WEIGHTS: weights,
  WHALECURVE: whaleCurve,
};

/** Names of all our functions, in alphabetical order and without the prefix. */
export const kamFunctionNames: readonly string[] = Object.keys(FUNCTIONS);

/** What a call gives: cells, or the error the whole call ends in. */
export type Answer = readonly (readonly unknown[])[] | CellFault;

/** An error as a cell shows it, with the message that Excel shows beside it. */
export interface CellFault {
  readonly error: string;
  readonly message: string;
}

/** Calculates one of our functions from values, as it does for a cell: by the same code, which reads what Excel sends. */
export function callKamFunction(name: string, given: readonly unknown[]): Answer {
  const calculate = FUNCTIONS[name];
  if (calculate === undefined) return { error: "#NAME?", message: "" };
  try {
    return calculate(...(given as never[])) as readonly (readonly unknown[])[];
  } catch (thrown) {
    const fault = faultIn(thrown);
    if (fault === undefined) throw thrown;
    return fault;
  }
}

/** The error that a cell of a result holds; undefined for a value. */
export function faultIn(value: unknown): CellFault | undefined {
  if (typeof value !== "object" || value === null || !("code" in value)) return undefined;
  return {
    error: String(value.code),
    message: "message" in value && typeof value.message === "string" ? value.message : "",
  };
}

export function isFault(answer: Answer): answer is CellFault {
  return "error" in answer;
}
