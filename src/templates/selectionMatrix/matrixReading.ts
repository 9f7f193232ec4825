import { selectionCriteria } from "../../knowledge/selectionCriteria";
import { valueAreas } from "../../knowledge/valueAreas";
import { accountColumn } from "../options/accountColumn";
import type { RowColumn, RowReading } from "../options/RowColumn";
import { MOST_ACCOUNTS } from "./limits";

/** The scale that a new matrix begins with. */
const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 10;

const SCORE = { holds: "number", least: LOWEST_SCORE, most: HIGHEST_SCORE } as const;

const criteria = [...selectionCriteria, ...valueAreas];
const ids = new Set<string>(criteria.map(({ id }) => id));

/** A column of scores on a criterion of the user's own. */
export function ownCriterionColumn(number: number, name: string): RowColumn {
  return { column: `own${number}`, header: "importOwnCriterion", gaps: { name: { typed: name } }, ...SCORE };
}

/** Whether it is scores that a column holds: on a criterion of the library, or of the user's own. */
export function isCriterionColumn({ column }: RowColumn): boolean {
  return ids.has(column) || /^own\d+$/.test(column);
}

/** What a list of accounts may bring into a matrix: scores by the ids of their criteria, revenue, and what the scores rest on. */
export const matrixReading: RowReading = {
  columns: [
    accountColumn,
    { column: "revenue", header: "matrixRevenue", words: "wordsRevenue", holds: "number", least: 0 },
    ...criteria.map(({ id, name }): RowColumn => ({ column: id, header: name, ...SCORE })),
    { column: "evidence", header: "matrixEvidence", words: "wordsEvidence", holds: "text" },
  ],
  unique: true,
  most: MOST_ACCOUNTS,
};
