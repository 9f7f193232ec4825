/** Errors that a file may hold as a value. */
const OF_FILES = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

/** The error a file holds for one of today's Excel, which calculates the cell anew when it opens the file. */
export function fileError(error: string): string {
  if (OF_FILES.includes(error)) return error;
  return error === "#BUSY!" ? "#N/A" : "#VALUE!";
}

/** True for "=#N/A": a cell that holds an error and no formula. */
export function isErrorLiteral(formula: string): boolean {
  return OF_FILES.includes(formula.slice(1));
}
