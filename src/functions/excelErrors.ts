import { DomainError, type DomainErrorCode } from "../domain/DomainError";
import { finite } from "./finite";
import { type FaultKind, InputFault } from "./readers/InputFault";

/** What a cell of a result may hold: never null, which Excel would show as 0. */
export type CellResult = string | number | boolean | CustomFunctions.Error;

const KIND: Record<DomainErrorCode, FaultKind> = {
  tooLittleData: "missing",
  lengthMismatch: "value",
  outOfRange: "value",
  unsorted: "value",
  zeroDivisor: "zero",
};

/** Runs a call. What it cannot accept becomes the error of the cell; anything else that goes wrong is a bug and stays one. */
export function inExcel<T>(calculate: () => T): T {
  try {
    return calculate();
  } catch (error) {
    throw excelError(error) ?? error;
  }
}

/** Runs the calculation of one row or cell. What it cannot accept is its result, so that the others keep theirs. */
export function resultOrError<Item>(
  calculate: (item: Item, index: number) => CellResult,
  item: Item,
  index: number,
): CellResult {
  try {
    return finite(calculate(item, index));
  } catch (error) {
    return cellError(error);
  }
}

/** What a cell shows of an error. A bug is thrown on. */
export function cellError(error: unknown): CustomFunctions.Error {
  const shown = excelError(error);
  if (shown === undefined) throw error;
  return shown;
}

function excelError(error: unknown): CustomFunctions.Error | undefined {
  if (!(error instanceof InputFault) && !(error instanceof DomainError)) return undefined;
  const kind = error instanceof InputFault ? error.kind : KIND[error.code];
  return new CustomFunctions.Error(codeOf(kind), error.message);
}

/** Excel shows a message only with #VALUE! and #N/A; with #DIV/0! it shows the code alone. */
function codeOf(kind: FaultKind): CustomFunctions.ErrorCode {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  return { value: invalidValue, missing: notAvailable, zero: divisionByZero }[kind];
}
