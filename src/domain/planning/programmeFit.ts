import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/** Whether key account management is for us. */
export type FitVerdict = "go" | "start small" | "not yet";

/** What decides on a programme: each from 1 (not at all) to 5 (very much). */
export interface FitAnswers {
  /** Do customers need advice before they buy? */
  readonly consultativeSale: number;
  /** Can they buy more of the same? */
  readonly upsellPotential: number;
  /** Can we grow from a first sale into other parts of the customer? */
  readonly landAndExpand: number;
  /** Are we better than others at what matters to them? */
  readonly competitiveEdge: number;
  /** Have we the people to do it well? */
  readonly capacity: number;
}

/**
 * Whether a key account programme fits the business, by five answers.
 *
 *     mean of (consultative sale, the higher of upsell and land-and-expand, competitive edge, capacity)
 *
 * From 3.75 on it is a go, from 2.75 on a start with few accounts. Without people to do it (capacity 2 or less), or where
 * nobody needs advice (consultative sale 1), it is not yet, whatever the rest says.
 *
 * @param answers 1 to 5 each
 * @throws DomainError outOfRange: an answer off 1-5
 * @example
 * programmeFit({ consultativeSale: 4, upsellPotential: 2, landAndExpand: 5, competitiveEdge: 3, capacity: 4 }); // => "go"
 * @see Our own measure
 */
export function programmeFit(answers: FitAnswers): FitVerdict {
  const odd = Object.values(answers).find((answer: number) => !(answer >= 1 && answer <= 5)) as number | undefined;
  if (odd !== undefined) throw new DomainError("outOfRange", `an answer of ${odd} is not between 1 and 5`);

  const { consultativeSale, upsellPotential, landAndExpand, competitiveEdge, capacity } = answers;
  if (capacity <= 2 || consultativeSale === 1) return "not yet";
  const potential = Math.max(upsellPotential, landAndExpand);
  const mean = (consultativeSale + potential + competitiveEdge + capacity) / 4;
  if (mean >= 3.75 - TOLERANCE) return "go";
  return mean >= 2.75 - TOLERANCE ? "start small" : "not yet";
}
