import { accountColumn } from "../templates/options/accountColumn";
import type { RowReading } from "../templates/options/RowColumn";
import { MOST_ACCOUNTS } from "../templates/selectionMatrix/limits";

/** How accounts are read for a selection matrix: by their names alone. */
export const MATRIX_ACCOUNTS: RowReading = { columns: [accountColumn], unique: true, most: MOST_ACCOUNTS };
