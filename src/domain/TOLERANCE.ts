/**
 * Two scores closer than this are the same score.
 *
 * Sums of decimal weights are off by a few units in the last binary place; no account may win or lose a rank or a tier by that.
 */
export const TOLERANCE = 1e-9;
