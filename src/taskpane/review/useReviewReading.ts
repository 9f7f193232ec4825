import { useCallback } from "react";
import type { ReviewReading } from "../../app/review/readReview";
import type { Messages } from "../../i18n";
import { useReading, type Reading } from "../hooks/useReading";

/** What there is to record. */
export function useReviewReading(messages: Messages, occasion: string, changing: boolean): Reading<ReviewReading> {
  const read = useCallback(
    async (signal: AbortSignal) => {
      const { readReview } = await import(/* webpackChunkName: "recordReview" */ "../../app/review/readReview");
      return readReview(messages, signal);
    },
    [messages],
  );
  return useReading(read, occasion, changing).state;
}
