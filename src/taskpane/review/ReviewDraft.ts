import type { Session } from "../session";

/** What a user has entered for a review; null where they have not, and the view says it for them. */
export interface ReviewDraft {
  readonly date: string | null;
  readonly recordedBy: string | null;
  /** By the account's name, in lower case. */
  readonly comments: Readonly<Record<string, string>>;
  /** Sheets that are left out, by id. */
  readonly without: readonly string[];
}

const EMPTY: ReviewDraft = { date: null, recordedBy: null, comments: {}, without: [] };

const drafts = new WeakMap<Session, ReviewDraft>();

/** Kept for as long as the pane lives: comments are not lost when another tool is opened. */
export function draftOf(session: Session): ReviewDraft {
  return drafts.get(session) ?? EMPTY;
}

export function keepDraft(session: Session, draft: ReviewDraft): void {
  drafts.set(session, draft);
}

/** After a review its comments belong to it; who records, and from which sheets, stays. */
export function withoutComments({ recordedBy, without }: ReviewDraft): ReviewDraft {
  return { ...EMPTY, recordedBy, without };
}
