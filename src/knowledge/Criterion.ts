import type { MessageKey } from "../i18n";

/** Something accounts are scored on, from 1 to 10. Its anchors say what is good, so that no criterion needs a direction. */
export interface Criterion {
  /** For ever: it is stored with what users build. */
  readonly id: string;
  readonly name: MessageKey;
  /** What the criterion asks, in one sentence. */
  readonly about: MessageKey;
  readonly anchors: Anchors;
  /** It tells how strong we are with the customer; where absent, how much we want the customer. */
  readonly side?: "strength";
  /** How much it counts in a new matrix; absent where it is not among the five that a new matrix starts with. */
  readonly startingWeight?: number;
}

/** What a customer looks like who scores a 1, a 5 and a 10. */
export interface Anchors {
  readonly low: MessageKey;
  readonly middle: MessageKey;
  readonly high: MessageKey;
}
