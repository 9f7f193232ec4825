import type { FitAnswers } from "../../domain/planning/programmeFit";
import type { Cell } from "./Cell";
import { InputFault } from "./InputFault";
import { scoreIn } from "./numberIn";

const SCALE = { min: 1, max: 5 };

/** Reads the five answers in a row. */
export function readFitAnswers(row: readonly Cell[]): FitAnswers {
  const [consultativeSale = NaN, upsellPotential = NaN, landAndExpand = NaN, competitiveEdge = NaN, capacity = NaN] =
    row.map(answerIn);
  return { consultativeSale, upsellPotential, landAndExpand, competitiveEdge, capacity };
}

function answerIn(cell: Cell): number {
  const answer = scoreIn(cell, SCALE);
  if (answer === null) throw new InputFault(`${cell.place} is not answered`, "missing");
  return answer;
}
