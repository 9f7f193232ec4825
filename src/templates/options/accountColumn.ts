import type { RowColumn } from "./RowColumn";

/** What an account is called. */
export const accountColumn: RowColumn = {
  column: "account",
  header: "matrixAccount",
  words: "wordsAccount",
  holds: "text",
};
