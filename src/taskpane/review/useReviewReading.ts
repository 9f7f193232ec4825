import { useEffect, useState } from "react";
import type { Failure } from "../../app/explainFailure";
import type { ReviewReading } from "../../app/review/readReview";
import type { Messages } from "../../i18n";
import { explainPaneFailure } from "../explainPaneFailure";

export type ReadingState =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly reading: ReviewReading }
  | { readonly status: "failed"; readonly failure: Failure };

/** What there is to record: read anew when the user comes back to the pane, and after every `occasion`. */
export function useReviewReading(messages: Messages, occasion: string): ReadingState {
  const [state, setState] = useState<ReadingState>({ status: "reading" });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const enter = (next: ReadingState) => {
      if (!signal.aborted) setState(next);
    };
    const read = () => {
      import(/* webpackChunkName: "recordReview" */ "../../app/review/readReview")
        .then(({ readReview }) => readReview(messages, signal))
        .then(
          (reading) => enter({ status: "read", reading }),
          (error: unknown) => enter({ status: "failed", failure: explainPaneFailure(error, messages) }),
        );
    };
    read();
    window.addEventListener("focus", read);
    return () => {
      controller.abort();
      window.removeEventListener("focus", read);
    };
  }, [messages, occasion]);
  return state;
}
