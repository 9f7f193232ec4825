import type { DomainErrorCode } from "../../../src/domain/DomainError";

/** What a test expects of a refusal: the code, and a message that speaks of the right thing. */
export function refusal(code: DomainErrorCode, message: RegExp = /./): Error {
  return expect.objectContaining({
    name: "DomainError",
    code,
    message: expect.stringMatching(message) as string,
  }) as Error;
}
