/**
 * Why the product does not even begin.
 *
 * - `busy`: another job is under way
 * - `optionsIncomplete`: `checkMatrixOptions` has something to say
 * - `tooLittleKnown`: the records do not tell of any criterion what became of the accounts
 */
export type RefusalCode = "busy" | "optionsIncomplete" | "tooLittleKnown";

export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly code: RefusalCode,
    /** What exactly is in the way, for the person who asked; in their language. */
    readonly reasons: readonly string[] = [],
  ) {
    super([code, ...reasons].join(": "));
  }
}
