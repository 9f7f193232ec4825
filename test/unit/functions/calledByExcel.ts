import "./excelRuntime";

/** A blank cell. Excel on the desktop sends 0 for it, Excel on the web null. */
export const BLANK = Symbol("blank cell");

/** The two ways in which Excel sends a blank cell: what a function does with one must not depend on it. */
export const BLANK_CELLS: readonly (readonly [host: string, blank: 0 | null])[] = [
  ["the desktop", 0],
  ["the web", null],
];

/** An error cell, as the functions runtime hands it over. */
export function errorCell(code: keyof typeof CustomFunctions.ErrorCode): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
}

type CustomFunction = (...values: never[]) => unknown[][];

/**
 * Calls a custom function as Excel does: an argument left out is null, and the invocation comes last.
 * Errors, of a cell or of the whole call, come back as one text: "#N/A only 40 % of the weight is scored".
 */
export function calledByExcel(fn: CustomFunction, values: readonly unknown[], blank: 0 | null = 0): unknown {
  const sent = Array.from({ length: fn.length }, (_, i) => asSent(values[i] ?? null, blank));
  try {
    return fn(...([...sent, {}] as never[])).map((row) => row.map(shown));
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return shown(error);
  }
}

function asSent(value: unknown, blank: 0 | null): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => asSent(each, blank));
  return value === BLANK ? blank : value;
}

function shown(result: unknown): unknown {
  return result instanceof CustomFunctions.Error ? `${result.code} ${result.message ?? ""}`.trim() : result;
}
