import { TOLERANCE } from "../TOLERANCE";
import { kthLargest } from "./kthLargest";

/** Counts how often each account is among the first, over many scorings of the same accounts. */
export class TopCount {
  /** One per account. Accounts that tie for the last places share them. */
  readonly times: Float64Array;
  private readonly shuffled: Float64Array;

  /** @param top how many places there are, from 1 up to the number of accounts */
  constructor(
    accounts: number,
    private readonly top: number,
  ) {
    this.times = new Float64Array(accounts);
    this.shuffled = new Float64Array(accounts);
  }

  /** Counts one scoring, with one score per account. */
  count(scores: Float64Array): void {
    this.shuffled.set(scores);
    const last = kthLargest(this.shuffled, this.top);
    let above = 0;
    let atLeast = 0;
    for (let account = 0; account < scores.length; account++) {
      const lead = (scores[account] as number) - last;
      if (lead > TOLERANCE) above++;
      if (lead >= -TOLERANCE) atLeast++;
    }

    const shareOfTied = (this.top - above) / (atLeast - above);
    for (let account = 0; account < scores.length; account++) {
      const lead = (scores[account] as number) - last;
      if (lead < -TOLERANCE) continue;
      this.times[account] = (this.times[account] as number) + (lead > TOLERANCE ? 1 : shareOfTied);
    }
  }
}
