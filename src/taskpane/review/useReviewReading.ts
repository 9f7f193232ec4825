import { useCallback } from "react";
import type { ReviewReading } from "../../app/review/readReview";
import type { RecordsSay } from "../../app/review/whatRecordsSay";
import type { Messages } from "../../i18n";
import { useReading, type Reading } from "../hooks/useReading";

/** What there is to record, and what was recorded before has to say. */
export interface ReviewFound extends ReviewReading {
  readonly said: RecordsSay;
}

/** Reads both when the view opens, and again after each change. */
export function useReviewReading(messages: Messages, occasion: string, changing: boolean): Reading<ReviewFound> {
  const read = useCallback(
    async (signal: AbortSignal) => {
      const [{ readReview }, { whatRecordsSay }, { pauseFor }] = await Promise.all([
        import(/* webpackChunkName: "recordReview" */ "../../app/review/readReview"),
        import(/* webpackChunkName: "recordReview" */ "../../app/review/whatRecordsSay"),
        import(/* webpackChunkName: "recordReview" */ "../../app/Pause"),
      ]);
      const reading = await readReview(messages, signal);
      return { ...reading, said: await whatRecordsSay(reading.history?.records ?? [], pauseFor(signal)) };
    },
    [messages],
  );
  return useReading(read, occasion, changing).state;
}
