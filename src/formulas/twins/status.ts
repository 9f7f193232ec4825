import { FIRST, HAIR, type Twin } from "../Twin";

/** What all accounts have, column by column; single cells are what the rules say. */
interface Review {
  readonly scores: string;
  readonly isScored: string;
  readonly was: string;
  readonly below: string;
  readonly fails: string;
  readonly entry: string;
  readonly exit: string;
  readonly patience: string;
  readonly capacity: string | undefined;
  readonly key: string;
  readonly watch: string;
  readonly candidate: string;
  readonly standard: string;
}

/** Where one account stands after a review, by the rules of the stages; places are counted over all accounts. */
const status: Twin = (args, { row, column } = FIRST) => {
  const review = reviewOf(args);
  if (review === undefined || column > 0) return undefined;
  const { scores, was, below, fails, entry, exit, patience, key, watch, candidate, standard } = review;
  const own = (cells: string) => (cells === "0" || cells === '""' ? cells : `INDEX(${cells},${row + 1})`);
  const score = own(scores);
  const isScored = `AND(ISNUMBER(${score}),OR(${score}<>0,${exit}<=0))`;
  const isBelow = `OR(${score}<${exit}-${HAIR},${own(fails)}*1=1)`;
  const isOut = `AND(${own(was)}=${watch},N(${own(below)})+1>=${patience})`;
  const unscored = `IF(${own(was)}=${key},${key},${watch})`;
  const stays = `IF(${isScored},IF(${isBelow},IF(${isOut},${standard},${watch}),${key}),${unscored})`;
  const asGood = `SUMPRODUCT(${applicants(review)}*(${scores}>=MAX(${score},${entry})-${HAIR}))`;
  const enters = `IF(OR(${score}<${entry}-${HAIR},${own(fails)}*1=1),FALSE,${placesFor(review, asGood)})`;
  const others = `IF(${isScored},IF(${enters},${key},IF(${score}>=${exit}-${HAIR},${candidate},${standard})),"")`;
  const isInside = `OR(${own(was)}=${key},${own(was)}=${watch})`;
  return `IF(${isOdd(review)},#VALUE!,IF(${isInside},${stays},${others}))`;
};

function reviewOf([
  scores,
  entry,
  exit,
  current,
  reviewsBelow,
  patience,
  capacity,
  failedGates,
  labels,
]: Parameters<Twin>[0]): Review | undefined {
  if (!scores || !entry || !exit || (scores.size && scores.size.columns > 1)) return undefined;
  if ([current, reviewsBelow, failedGates].some((each) => (each?.size?.columns ?? 1) > 1)) return undefined;
  const word = (place: number, english: string) => (labels ? `INDEX(${labels.text},${place})` : `"${english}"`);
  // A score in error is none.
  const cells = scores.isReference ? `IF(ISNUMBER(${scores.text}),${scores.text},"")` : scores.text;
  return {
    scores: cells,
    isScored: `ISNUMBER(${cells})*((${cells}<>0)+(${exit.text}<=0)>0)`,
    was: current?.text ?? '""',
    below: reviewsBelow?.text ?? "0",
    fails: failedGates?.text ?? "0",
    entry: entry.text,
    exit: exit.text,
    patience: patience?.text ?? "2",
    capacity: capacity?.text,
    key: word(1, "Key"),
    watch: word(2, "Watch"),
    candidate: word(3, "Candidate"),
    standard: word(4, "Standard"),
  };
}

/** Those who are neither key nor on watch and pass their gates, with a score. */
function applicants({ was, fails, isScored, key, watch }: Review): string {
  return `${isScored}*(${was}<>${key})*(${was}<>${watch})*(${fails}*1=0)`;
}

/** Whether there is room for all who score as much: a tie for the last place gives it to nobody. */
function placesFor(review: Review, asGood: string): string {
  const { capacity, was, below, fails, isScored, scores, exit, patience, key, watch } = review;
  if (capacity === undefined) return "TRUE";
  const inside = `SUMPRODUCT((${was}=${key})+(${was}=${watch}))`;
  const longEnough =
    below === "0" ? `(${patience}<=1)` : `((${patience}<=1)+ISNUMBER(${below})*(${below}>=${patience}-1)>0)`;
  const isBelow = `((${scores}<${exit}-${HAIR})+(${fails}*1=1)>0)`;
  const leaving = `SUMPRODUCT((${was}=${watch})*${isScored}*${isBelow}*${longEnough})`;
  return `${asGood}<=INT(${capacity})-${inside}+${leaving}`;
}

/** A word that is no status, and an entry below the exit. */
function isOdd({ was, entry, exit, key, watch, candidate, standard }: Review): string {
  if (was === '""') return `${entry}<${exit}`;
  const known = [key, watch, candidate, standard].map((word) => `*(${was}<>${word})`).join("");
  return `OR(${entry}<${exit},SUMPRODUCT((${was}<>"")*(${was}<>0)${known})>0)`;
}

export const statusTwins: Readonly<Record<string, Twin>> = { STATUS: status };
