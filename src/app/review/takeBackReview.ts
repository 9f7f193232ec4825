import { removeSheet } from "../../workbook/removeSheet";
import { takeBackRecords, type TakenBack } from "../../workbook/review/takeBackRecords";
import type { RecordedReview } from "./recordReview";

export interface ReviewTakenBack extends TakenBack {
  /** The history that was inserted with the records went with them. */
  readonly sheetRemoved: boolean;
}

/** Takes back what was recorded; the history too where it came with these records and holds no others. */
export async function takeBackReview({ written, inserted }: RecordedReview): Promise<ReviewTakenBack> {
  const taken = await takeBackRecords(written);
  const sheetRemoved = inserted !== null && taken.remaining === 0;
  if (sheetRemoved) await removeSheet(inserted);
  return { ...taken, sheetRemoved };
}
