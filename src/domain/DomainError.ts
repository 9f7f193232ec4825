/**
 * Why a calculation has no answer.
 *
 * - `tooLittleData`: nothing is wrong, but there is not enough to go by
 * - `lengthMismatch`: two lists that belong together are not equally long
 * - `outOfRange`: a number that cannot be what it claims to be
 * - `unsorted`: a list that must go up does not
 * - `zeroDivisor`: one of the user's own figures would have to divide another, and is 0
 */
export type DomainErrorCode = "tooLittleData" | "lengthMismatch" | "outOfRange" | "unsorted" | "zeroDivisor";

/** The one error of this folder. Its message is written for the person who owns the figures. */
export class DomainError extends Error {
  override readonly name = "DomainError";

  constructor(
    readonly code: DomainErrorCode,
    message: string,
  ) {
    super(message);
  }
}
