import type { AccountStatus, ReviewedAccount } from "../../domain/scoring/stagedStatuses";
import type { Cell } from "./Cell";
import { describeShape, readRange } from "./CellRange";
import { flagIn } from "./flagIn";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { figureIn, numberIn } from "./numberIn";
import { isLeftOut } from "./options";
import { readBeside } from "./readBeside";
import { readLine } from "./readVector";

/** What Excel sends of the accounts whose status is reviewed. */
export interface SentReview {
  readonly scores: unknown;
  readonly current: unknown;
  readonly reviewsBelow: unknown;
  readonly failedGates: unknown;
}

/**
 * Reads one account per score. Without a status it is standard, without reviews below the exit it has none.
 *
 * @param exit where it is above 0, a score of 0 is a blank cell
 * @param wording how the user's sheet calls the statuses
 */
export function readReviewedAccounts(
  sent: SentReview,
  exit: number,
  wording: Readonly<Record<AccountStatus, string>>,
): ReviewedAccount[] {
  const line = readLine("scores", sent.scores);
  const shape = describeShape("scores", sent.scores);
  const beside = (argument: string, range: unknown) =>
    isLeftOut(range) ? [] : readBeside(argument, range, line.length, shape);
  const current = beside("current", sent.current);
  const below = beside("reviewsBelow", sent.reviewsBelow);
  const failed = readFailedGates(sent.failedGates, line.length, shape);
  const statusIn = statusReader(wording);
  return line.contents.map((content, i) => ({
    score: typeof content === "number" && content !== 0 ? content : scoreOrNone(line.cell(i), exit),
    status: statusIn(current[i]),
    reviewsBelow: reviewsIn(below[i]),
    failedGate: failed[i]?.some(flagIn) ?? false,
  }));
}

/** SCORE answers #N/A where too little is scored: such an account has no score. */
function scoreOrNone(cell: Cell, exit: number): number | null {
  const hasNone = typeof cell.value === "object" && cell.value?.error === "#N/A";
  return hasNone ? null : figureIn(cell, exit);
}

/** Reads statuses by the words of the sheet, in any case. */
function statusReader(wording: Readonly<Record<AccountStatus, string>>): (cell: Cell | undefined) => AccountStatus {
  const statuses = Object.keys(wording) as AccountStatus[];
  const byWord = new Map(statuses.map((status) => [wording[status].toLowerCase(), status]));
  return (cell) => {
    const word = cell === undefined ? "" : String(labelIn(cell));
    if (cell === undefined || word === "") return "standard";
    const status = byWord.get(word.toLowerCase());
    if (status !== undefined) return status;
    const known = statuses.map((each) => `"${wording[each]}"`).join(", ");
    throw new InputFault(`${cell.place}: "${word.slice(0, 40)}" is not known; use ${known}`);
  };
}

function reviewsIn(cell: Cell | undefined): number {
  const reviews = cell === undefined ? 0 : (numberIn(cell) ?? 0);
  if (cell !== undefined && reviews < 0) throw new InputFault(`${cell.place}: ${reviews} reviews are below 0`);
  return reviews;
}

/** A cell per account, or a row per account with a column per gate. */
function readFailedGates(sent: unknown, accounts: number, shape: string): readonly (readonly Cell[])[] {
  if (isLeftOut(sent)) return [];
  const range = readRange("failedGates", sent);
  if (range.length === accounts) return range;
  return readBeside("failedGates", sent, accounts, shape).map((cell) => [cell]);
}
