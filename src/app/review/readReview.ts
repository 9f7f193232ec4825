import type { Messages } from "../../i18n";
import { readForCheck } from "../../workbook/readForCheck";
import { pauseFor } from "../Pause";
import { WorkbookReading } from "../check/WorkbookReading";
import { loadWording } from "../loadWording";
import { historyOf, type History } from "./historyOf";
import { reviewedSheets } from "./reviewedSheets";
import type { ReviewedSheet } from "./ReviewedSheet";

/** What there is to record in the workbook, and what was recorded before. */
export interface ReviewReading {
  readonly sheets: readonly ReviewedSheet[];
  readonly history: History | null;
}

/** Reads the workbook; changes nothing. Two round trips for what fits into one answer of Excel. */
export async function readReview(messages: Messages, signal: AbortSignal): Promise<ReviewReading> {
  const snapshot = await readForCheck(() => undefined, signal);
  const languages = snapshot.sheets.flatMap(({ ours }) => ours?.language ?? []);
  const wording = await loadWording(languages, messages);
  const reading = new WorkbookReading(snapshot);
  const pause = pauseFor(signal);
  const sheets = await reviewedSheets(reading, wording, pause);
  await pause();
  return { sheets, history: historyOf(reading, wording) };
}
