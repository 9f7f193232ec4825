import { healthReading } from "../../templates/accountHealth/healthReading";
import type { RowReading } from "../../templates/options/RowColumn";
import { matrixReading } from "../../templates/selectionMatrix/matrixReading";

/** What accounts can be imported into: a table as they are, or a new sheet of ours. */
export const IMPORT_TARGETS = ["table", "selectionMatrix", "accountHealth"] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];
export type ImportSheet = Exclude<ImportTarget, "table">;

/** How each sheet reads rows of a user's own. */
export const importReadings: Readonly<Record<ImportSheet, RowReading>> = {
  selectionMatrix: matrixReading,
  accountHealth: healthReading,
};
