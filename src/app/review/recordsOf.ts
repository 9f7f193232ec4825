import { cleanText } from "../../templates/cleanText";
import type { ReviewedSheet } from "./ReviewedSheet";
import type { AccountFigures, ReviewRecord } from "./ReviewRecord";

/** What a user decides about a review. */
export interface ReviewChoices {
  /** The day it is recorded for, as Excel counts days. */
  readonly date: number;
  readonly recordedBy: string;
  /** By the account's name, in lower case. */
  readonly comments: Readonly<Record<string, string>>;
  /** Sheets that are left out, by id. */
  readonly without: readonly string[];
}

/** The figures of each account of the sheets, in their order; where two sheets know the same figure, the first one is taken. Pure. */
export function accountsOf(sheets: readonly ReviewedSheet[]): AccountFigures[] {
  const found = new Map<string, AccountFigures>();
  for (const figures of sheets.flatMap(({ accounts }) => accounts)) {
    const key = figures.account.toLowerCase();
    found.set(key, { ...figures, ...found.get(key) });
  }
  return [...found.values()];
}

/** A record for each account of the chosen sheets. Pure. */
export function recordsOf(sheets: readonly ReviewedSheet[], choices: ReviewChoices): ReviewRecord[] {
  const chosen = sheets.filter(({ sheetId }) => !choices.without.includes(sheetId));
  const recordedBy = cleanText(choices.recordedBy);
  return accountsOf(chosen).map((figures) => {
    const comment = cleanText(choices.comments[figures.account.toLowerCase()] ?? "");
    return {
      ...figures,
      date: choices.date,
      ...(comment !== "" && { comment }),
      ...(recordedBy !== "" && { recordedBy }),
    };
  });
}
