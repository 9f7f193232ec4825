import { DomainError } from "../DomainError";
import { TOLERANCE } from "../TOLERANCE";

/** Where an account stands. Watch is internal: to the customer it is still a key account. */
export type AccountStatus = "key" | "watch" | "candidate" | "standard";

/** What is known of an account when its status is reviewed. */
export interface ReviewedAccount {
  /** Null where there is none yet. */
  readonly score: number | null;
  /** Before this review. */
  readonly status: AccountStatus;
  /** How many reviews in a row, before this one, it was below the exit. */
  readonly reviewsBelow: number;
  /** True if it fails something a key account must have. */
  readonly failedGate: boolean;
}

/** What it takes to become a key account, and to stop being one. */
export interface StatusRules {
  /** The score at which an account may become key, not below `exit`. */
  readonly entry: number;
  /** The score below which a key account is watched. */
  readonly exit: number;
  /** Reviews in a row below the exit after which an account on watch is one no more. 2 if left out. */
  readonly patience?: number;
  /** How many key accounts there is room for, those on watch included. No limit if left out. */
  readonly capacity?: number;
}

/**
 * The status of every account after a review. It moves by stages, for a key account cannot be demoted overnight.
 *
 *     key        stays key at the exit or above with its gates passed, else it goes on watch
 *     watch      is key again on the same terms, is standard once it was below for `patience` reviews, else stays on watch
 *     the others ask for a place at the entry or above with their gates passed; places go to the highest scores
 *
 * A tie for the last place gives it to nobody. Who is at the exit or above without a place is a candidate, the rest standard.
 * An account without a score keeps its place if it has one, and has no status if not.
 *
 * @param accounts all accounts that compete for places
 * @returns one status per account, null where there is nothing to go by
 * @throws DomainError outOfRange: an entry below the exit
 * @example
 * stagedStatuses([{ score: 5.5, status: "key", reviewsBelow: 0, failedGate: false }], { entry: 7, exit: 6 }); // => ["watch"]
 * stagedStatuses([{ score: 7.2, status: "standard", reviewsBelow: 0, failedGate: false }], { entry: 7, exit: 6 }); // => ["key"]
 * @see Our own rules
 */
export function stagedStatuses(accounts: readonly ReviewedAccount[], rules: StatusRules): (AccountStatus | null)[] {
  const { entry, exit, patience = 2, capacity = Infinity } = rules;
  if (entry < exit) throw new DomainError("outOfRange", `the entry, ${entry}, is below the exit, ${exit}`);

  const applies = ({ status, score, failedGate }: ReviewedAccount) =>
    !hasPlace(status) && !failedGate && score !== null && reaches(score, entry);
  const stays = accounts.map((account) => (hasPlace(account.status) ? insider(account, exit, patience) : null));
  const placesLeft = Math.floor(capacity) - stays.filter(hasPlace).length;
  const applicants = Float64Array.from(accounts.filter(applies).map(({ score }) => score ?? 0));
  const firstLeftOut = scoreLeftOut(applicants, placesLeft);

  return accounts.map((account, i) => {
    if (hasPlace(account.status)) return stays[i] ?? null;
    if (account.score === null) return null;
    if (applies(account) && account.score > firstLeftOut + TOLERANCE) return "key";
    return reaches(account.score, exit) ? "candidate" : "standard";
  });
}

/** The next status of an account that is key or on watch. */
function insider(account: ReviewedAccount, exit: number, patience: number): AccountStatus {
  const { score, status, failedGate, reviewsBelow } = account;
  if (score === null) return status;
  if (reaches(score, exit) && !failedGate) return "key";
  return status === "watch" && reviewsBelow + 1 >= patience ? "standard" : "watch";
}

/** The highest score for which no place is left, however many share it. Every score above it has a place. */
function scoreLeftOut(scores: Float64Array, places: number): number {
  const ascending = scores.sort();
  return ascending[ascending.length - 1 - Math.max(0, places)] ?? -Infinity;
}

const hasPlace = (status: AccountStatus | null) => status === "key" || status === "watch";
const reaches = (score: number, line: number) => score >= line - TOLERANCE;
