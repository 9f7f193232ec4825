import { InputFault } from "./readers/InputFault";

/** A result that a cell can hold. Figures near the largest there are can have results beyond it. */
export function finite<Result>(result: Result): Result {
  if (typeof result === "number" && !Number.isFinite(result)) throw new InputFault("the figures are too large");
  return result;
}
