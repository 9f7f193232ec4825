import type { Messages } from "../../i18n";
import { MOST_ACCOUNTS, type HistoryOptions } from "../../templates/history/historyFields";
import { recordTable } from "../../templates/history/records";
import { planOwnSheet } from "../../templates/planOwnSheet";
import { insertSheet } from "../../workbook/insertSheet";
import { removeSheet } from "../../workbook/removeSheet";
import { appendRecords } from "../../workbook/review/appendRecords";
import type { RecordsTable, WrittenRecords } from "../../workbook/review/RecordsTable";
import type { InsertedSheet } from "../InsertedSheet";
import type { History } from "./historyOf";
import { readReview } from "./readReview";
import { recordsOf, type ReviewChoices } from "./recordsOf";
import type { ReviewedSheet } from "./ReviewedSheet";
import type { ReviewRecord } from "./ReviewRecord";

export type RecordingProgress =
  | { readonly step: "reading" }
  | { readonly step: "inserting" }
  | { readonly step: "writing"; readonly written: number; readonly of: number };

/** A review that is recorded, with all that is needed to take it back. */
export interface RecordedReview {
  readonly written: WrittenRecords;
  /** The history, where there was none before. */
  readonly inserted: InsertedSheet | null;
  /** So many accounts the overview of the history shows. */
  readonly mostListed: number;
}

export type Recording =
  | { readonly kind: "recorded"; readonly review: RecordedReview }
  /** The accounts whose records of that day would be replaced: nothing is written yet. */
  | { readonly kind: "asked"; readonly accounts: readonly string[] };

interface RecordingSteps {
  readonly report: (progress: RecordingProgress) => void;
  readonly signal: AbortSignal;
}

/**
 * Records the accounts as their sheets show them at this moment, on the history, which is inserted first where there is none.
 * What fails or is cancelled leaves the workbook as it was; what was recorded for other days is not touched.
 */
export async function recordReview(
  choices: ReviewChoices & { readonly replace: boolean },
  messages: Messages,
  { report, signal }: RecordingSteps,
): Promise<Recording> {
  report({ step: "reading" });
  const { sheets, history } = await readReview(messages, signal);
  const records = recordsOf(sheets, choices);
  signal.throwIfAborted();
  if (history === null) report({ step: "inserting" });
  const inserted = history === null ? await insertHistory(records, sheets, messages) : null;
  try {
    const place = history ?? (await readReview(messages, signal)).history;
    if (place === null) throw new Error("The history that was just inserted cannot be found.");
    const written = await appendRecords(
      {
        table: tableOf(place),
        records: records.map(cellsOf),
        replace: choices.replace,
        mostListed: MOST_ACCOUNTS,
      },
      (count) => report({ step: "writing", written: count, of: records.length }),
      signal,
    );
    if ("recordedAlready" in written) return { kind: "asked", accounts: written.recordedAlready };
    return { kind: "recorded", review: { written, inserted, mostListed: MOST_ACCOUNTS } };
  } catch (error) {
    if (inserted !== null) await removeSheet(inserted);
    throw error;
  }
}

/** A history of these accounts, with no example on it; of more than it can list, the best. */
function insertHistory(
  records: readonly ReviewRecord[],
  sheets: readonly ReviewedSheet[],
  messages: Messages,
): Promise<InsertedSheet> {
  const names = [...records]
    .sort((one, other) => (records.length <= MOST_ACCOUNTS ? 0 : scoreOf(other) - scoreOf(one)))
    .slice(0, MOST_ACCOUNTS)
    .map(({ account }) => account);
  const options: HistoryOptions = {
    accounts: { kind: "named", names, address: "" },
    formulas: sheets[0]?.formulas ?? "kam",
  };
  return insertSheet(
    (taken) => planOwnSheet("history", options, messages, taken),
    () => undefined,
  );
}

function scoreOf({ score }: ReviewRecord): number {
  return typeof score === "number" ? score : -1;
}

function tableOf({ sheetId, sheetName, tableName, list, messages }: History): RecordsTable {
  return {
    sheetId,
    sheetName,
    tableName,
    headers: recordTable.columns.map(({ header }) => messages[header.text]),
    ...(list && { list: { name: list.name, isOfSheet: list.sheetId !== undefined } }),
  };
}

function cellsOf(record: ReviewRecord): (string | number)[] {
  return recordTable.columns.map(({ column }) => record[column] ?? "");
}
