/** What a user has entered for a review; null where they have not, and the view says it for them. */
export interface ReviewDraft {
  readonly date: string | null;
  readonly recordedBy: string | null;
  /** By the account's name, in lower case. */
  readonly comments: Readonly<Record<string, string>>;
  /** Sheets that are left out, by id. */
  readonly without: readonly string[];
}

export const EMPTY_REVIEW: ReviewDraft = { date: null, recordedBy: null, comments: {}, without: [] };

/** After a review its comments belong to it; who records, and from which sheets, stays. */
export function withoutComments({ recordedBy, without }: ReviewDraft): ReviewDraft {
  return { ...EMPTY_REVIEW, recordedBy, without };
}
