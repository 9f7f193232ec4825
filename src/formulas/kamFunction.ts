import { tokenize } from "@borgar/fx";

/**
 * "SCORE" for KAM.SCORE, also as a file names it that was opened without the add-in: _xldudf_KAM_SCORE. Undefined for any other function.
 */
export function kamFunction(name: string): string | undefined {
  return /^(?:_xll\.|_xlfn\.|_xldudf_)*KAM[._](\w+)$/i.exec(name)?.[1]?.toUpperCase();
}

/** The functions of ours that a formula calls, each once, in order. */
export function kamFunctionsIn(formula: string): string[] {
  // Almost every formula is none of ours: only those that may be are read.
  if (!/KAM[._]/i.test(formula)) return [];
  const called = tokenize(formula).flatMap(({ type, value }) => (type === "func" ? [kamFunction(value)] : []));
  return [...new Set(called.filter((name) => name !== undefined))];
}
