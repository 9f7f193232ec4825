import { TOLERANCE } from "../TOLERANCE";
import { kthLargest } from "./kthLargest";

/**
 * Counts how often each account is among the first, over many scorings of the same accounts.
 *
 * Those who were first the last time are mostly first again. Whoever scores less than the lowest of them can not be, so that only
 * a few accounts have to be compared each time.
 */
export class TopCount {
  /** One per account. Accounts that tie for the last places share them. */
  readonly times: Float64Array;
  private readonly firstLastTime: Int32Array;
  private readonly contenders: Int32Array;
  private readonly theirScores: Float64Array;

  /** @param top how many places there are, not more than accounts */
  constructor(accounts: number, top: number) {
    this.times = new Float64Array(accounts);
    this.firstLastTime = Int32Array.from({ length: top }, (_, account) => account);
    this.contenders = new Int32Array(accounts);
    this.theirScores = new Float64Array(accounts);
  }

  /** Counts one scoring, with one score per account. */
  count(scores: Float64Array): void {
    const top = this.firstLastTime.length;
    if (top === 0) return;
    const contenders = this.findContenders(scores);
    const last = kthLargest(this.theirScores.subarray(0, contenders.length), top);
    this.remember(scores, contenders, last);

    const above = contenders.filter((account) => scoreAt(scores, account) > last + TOLERANCE);
    const tied = contenders.filter((account) => Math.abs(scoreAt(scores, account) - last) <= TOLERANCE);
    this.add(above, 1);
    this.add(tied, (top - above.length) / tied.length);
  }

  private findContenders(scores: Float64Array): Int32Array {
    let line = Infinity;
    for (const account of this.firstLastTime) line = Math.min(line, scoreAt(scores, account));
    line -= TOLERANCE;

    let found = 0;
    for (let account = 0; account < scores.length; account++) {
      const score = scoreAt(scores, account);
      if (score < line) continue;
      this.contenders[found] = account;
      this.theirScores[found++] = score;
    }
    return this.contenders.subarray(0, found);
  }

  private remember(scores: Float64Array, contenders: Int32Array, last: number): void {
    let place = 0;
    for (const account of contenders) {
      if (place < this.firstLastTime.length && scoreAt(scores, account) >= last) this.firstLastTime[place++] = account;
    }
  }

  private add(accounts: Int32Array, share: number): void {
    for (const account of accounts) this.times[account] = scoreAt(this.times, account) + share;
  }
}

/** Every account asked for is there. */
function scoreAt(scores: Float64Array, account: number): number {
  return scores[account] as number;
}
