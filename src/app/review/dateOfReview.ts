import type { ReviewedSheet } from "./ReviewedSheet";

/** The day that a review is recorded for, as long as the user says nothing else. */
export interface DateOfReview {
  /** As Excel counts days. */
  readonly day: number;
  /** The sheet that tells it; null where it is today. */
  readonly from: ReviewedSheet | null;
  /** A matrix without a date: it would take what is recorded now for the review before. */
  readonly undated: ReviewedSheet | null;
}

/** The date of the first sheet that has one; today where none has. Pure. */
export function dateOfReview(sheets: readonly ReviewedSheet[], today: number): DateOfReview {
  const from = sheets.find(({ asOf }) => asOf !== null) ?? null;
  const undated = sheets.find(({ kind, asOf }) => kind === "matrix" && asOf === null) ?? null;
  return { day: from?.asOf ?? today, from, undated };
}
