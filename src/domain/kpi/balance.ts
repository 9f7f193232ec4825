import { DomainError } from "../DomainError";
import { normalisedWeights } from "../weighting/normalisedWeights";

/** How much of the weight carries one tag. */
export interface TagShare {
  readonly tag: string;
  /** A fraction; all of them add up to 1. */
  readonly share: number;
}

/**
 * How the weight of a scorecard spreads over tags such as customer and internal, or leading and lagging.
 *
 *     sum(weights with the tag) / sum(weights with any tag)
 *
 * Tags that differ only in capital letters are one, spelled as it first appears.
 *
 * @param tags one per KPI; "" for one without
 * @param weights one per KPI, zero or more, no unit
 * @returns one per tag, in order of first appearance
 * @throws DomainError tooLittleData: nothing is tagged, or nothing that is tagged carries weight
 * @throws DomainError lengthMismatch: not one weight per KPI
 * @throws DomainError outOfRange: a negative weight, every weight is 0, or their sum is too large
 * @example
 * balance(["Customer", "Internal", "customer"], [1, 2, 1])[0]; // => { tag: "Customer", share: 0.5 }
 * @see Kaplan and Norton (1992), The Balanced Scorecard, Harvard Business Review
 */
export function balance(tags: readonly string[], weights: readonly number[]): TagShare[] {
  if (tags.length !== weights.length)
    throw new DomainError("lengthMismatch", `there are ${tags.length} tags but ${weights.length} weights`);

  const totals = new Map<string, { tag: string; weight: number }>();
  normalisedWeights(weights).forEach((share, i) => {
    const tag = tags[i] ?? "";
    if (tag === "") return;
    const known = totals.get(tag.toLowerCase());
    totals.set(tag.toLowerCase(), { tag: known?.tag ?? tag, weight: (known?.weight ?? 0) + share });
  });
  const total = Array.from(totals.values()).reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) throw new DomainError("tooLittleData", "nothing that carries weight is tagged yet");
  return Array.from(totals.values(), ({ tag, weight }) => ({ tag, share: weight / total }));
}
