import type { ColumnContent } from "../options/RowColumn";

/** What may be said of an indicator, on whatever sheet: whose result it is, whether it comes first or last, what is better. */
export const sideContent: ColumnContent = { oneOf: [{ text: "scorecardCustomer" }, { text: "scorecardInternal" }] };

export const timeContent: ColumnContent = { oneOf: [{ text: "scorecardLeading" }, { text: "scorecardLagging" }] };

export const UP = { mark: "up", words: "wordsUp" } as const;
export const DOWN = { mark: "down", words: "wordsDown" } as const;
export const RANGE = { mark: "range", words: "wordsRange" } as const;
export const YES = { mark: "yes", words: "wordsYesNo" } as const;
