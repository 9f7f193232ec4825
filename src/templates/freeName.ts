/** What a workbook already holds. Excel compares names without case, and a table's name must differ from every other name. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Of tables and of defined names. */
  readonly names: readonly string[];
}

export const NOTHING_TAKEN: TakenNames = { sheets: [], names: [] };

const LONGEST_SHEET_NAME = 31;

/** The wished name, cut and cleaned to what Excel takes as a sheet's name; with a number where it is taken: "Plan (2)". */
export function freeSheetName(wished: string, taken: readonly string[]): string {
  const clean = wished
    .replace(/[:\\/?*[\]]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  // Excel keeps "History" for itself.
  const name = clean === "" || clean.toLowerCase() === "history" ? `${clean} KAM`.trim() : clean;
  return firstFree((number) => withNumber(name, number), taken);
}

/** One ending for all the names of a sheet, so that they are seen to belong together: "" or "_2", "_3" … */
export function freeEnding(wished: readonly string[], taken: readonly string[]): string {
  const takenLower = new Set(taken.map((name) => name.toLowerCase()));
  const isFree = (ending: string) => wished.every((name) => !takenLower.has((name + ending).toLowerCase()));
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : `_${number}`;
    if (isFree(ending)) return ending;
  }
}

function withNumber(name: string, number: number): string {
  const ending = number === 1 ? "" : ` (${number})`;
  return name.slice(0, LONGEST_SHEET_NAME - ending.length).trimEnd() + ending;
}

function firstFree(candidate: (number: number) => string, taken: readonly string[]): string {
  const takenLower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const name = candidate(number);
    if (!takenLower.has(name.toLowerCase())) return name;
  }
}
