import { TOLERANCE } from "../TOLERANCE";

/** The four parts of a portfolio. */
export type Quadrant = "strategic" | "star" | "status" | "streamline";

/**
 * The part of the portfolio an account belongs to.
 *
 *                    strength low     strength high
 *     attractive     star             strategic
 *     not so         streamline       status
 *
 * On the line, or short of it by 1e-9 or less, is high.
 *
 * @param strength how strong we are with the account
 * @param attractiveness how much we want it
 * @param strengthSplit where high strength begins, in its unit
 * @param attractivenessSplit where high attractiveness begins, in its unit
 * @example
 * quadrant(7, 8, 5.5, 5.5); // => "strategic"
 * quadrant(5.5, 3, 5.5, 5.5); // => "status"
 * @see Woodburn and McDonald, Key Account Management (2011), the portfolio grid; names as on DemandFarm's
 */
export function quadrant(
  strength: number,
  attractiveness: number,
  strengthSplit: number,
  attractivenessSplit: number,
): Quadrant {
  const isStrong = strength >= strengthSplit - TOLERANCE;
  const isAttractive = attractiveness >= attractivenessSplit - TOLERANCE;
  if (isAttractive) return isStrong ? "strategic" : "star";
  return isStrong ? "status" : "streamline";
}
