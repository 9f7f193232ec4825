import type { SentencePart } from "./SheetTemplate";

/** Plans and margin reviews are of one account each: of those in the workbook, so many are asked whose they are. */
export const MOST_SHEETS = 12;

/** The names of a second sheet of a kind end in _2. */
const ENDINGS = Array.from({ length: MOST_SHEETS }, (_, i) => (i === 0 ? "" : `_${i + 1}`));

/** What a sheet with a row for every account knows of one; it comes alive as soon as there is such a sheet. */
export function known(values: string, accounts: string, account: string, otherwise = '""'): string {
  return `IFERROR(INDEX(kam_${values},MATCH(${account},kam_${accounts},0)),${otherwise})`;
}

/**
 * Of the first sheet of its kind that is the account's own, what `found` says; `otherwise` where there is none.
 *
 * @param found makes the formula, of the sheet's names and its number
 */
export function ofOwnSheet(
  kind: "plan" | "margin",
  account: string,
  found: (name: (of: string) => string, number: number) => string,
  otherwise: string,
): string {
  return ENDINGS.reduceRight((next, ending, i) => {
    const name = (of: string) => `kam_${kind}_${of}${ending}`;
    // No such sheet, or another account's: the next one.
    return `IFERROR(IF(${name("account")}=${account},${found(name, i + 1)},NA()),${next})`;
  }, otherwise);
}

/** What the sheets of a kind come to together; one that is not there, or an older one without these names, adds nothing. */
export function sumOfSheets(kind: "plan" | "margin", figure: (name: (of: string) => string) => string): string {
  return ENDINGS.map((ending) => `IFERROR(${figure((of) => `kam_${kind}_${of}${ending}`)},0)`).join("+");
}

/** Whether the workbook has more sheets of a kind than are asked. */
export function moreThanAsked(kind: "plan" | "margin"): string {
  return `NOT(ISERROR(INDEX(kam_${kind}_account_${MOST_SHEETS + 1},1)))`;
}

/** The number of the account's own sheet among those of its kind, 0 where there is none. */
export function ownSheet(kind: "plan" | "margin", account: string): string {
  return ofOwnSheet(kind, account, (_, number) => String(number), "0");
}

const NOT_AMONG = { plan: "packPlanNotAmong", margin: "packMarginNotAmong" } as const;

/** That the account's own sheet may be among those that were not asked, where there are such. */
export function notAmongThoseRead(kind: "plan" | "margin", number: string, also = "TRUE"): SentencePart {
  const gaps = { count: String(MOST_SHEETS) };
  return { when: `AND(${number}=0,${also},${moreThanAsked(kind)})`, text: NOT_AMONG[kind], gaps };
}

/** Cells of the sheet of a kind that has this number. */
export function cellsOf(kind: "plan" | "margin", name: string, number: string): string {
  return `CHOOSE(${number},${ENDINGS.map((ending) => `kam_${kind}_${name}${ending}`).join(",")})`;
}

/** An empty cell stays empty: as a number it would be 0. */
export function ifFilled(cell: string): string {
  return `IF(${cell}="","",${cell})`;
}
