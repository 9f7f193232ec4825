import { selectionCriteria } from "../../knowledge/selectionCriteria";
import { valueAreas } from "../../knowledge/valueAreas";
import { accountColumn } from "../options/accountColumn";
import type { RowColumn, RowReading } from "../options/RowColumn";
import { MOST_ACCOUNTS } from "./limits";

/** The scale that a new matrix begins with. */
const LOWEST_SCORE = 1;
const HIGHEST_SCORE = 10;

const criteria = [...selectionCriteria, ...valueAreas];

/** Ids of the criteria that a list of the user's may have scores for. */
export const scoredCriteria: readonly string[] = criteria.map(({ id }) => id);

/** What a list of accounts may bring into a matrix: scores by the ids of their criteria, revenue, and what the scores rest on. */
export const matrixReading: RowReading = {
  columns: [
    accountColumn,
    { column: "revenue", header: "matrixRevenue", words: "wordsRevenue", holds: "number", least: 0 },
    ...criteria.map(({ id, name }): RowColumn => ({
      column: id,
      header: name,
      holds: "number",
      least: LOWEST_SCORE,
      most: HIGHEST_SCORE,
    })),
    { column: "evidence", header: "matrixEvidence", words: "wordsEvidence", holds: "text" },
  ],
  unique: true,
  most: MOST_ACCOUNTS,
};
