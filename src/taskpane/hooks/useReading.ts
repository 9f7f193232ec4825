import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../../app/explainFailure";
import { explainPaneFailure } from "../explainPaneFailure";
import { useSession } from "../session";

export type Reading<Found> =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly found: Found }
  | { readonly status: "failed"; readonly failure: Failure };

/**
 * What the workbook says: read when the view opens, when the user comes back to the pane, after every `occasion`, and whenever
 * `again` is called.
 *
 * @param read the same function as long as it reads the same
 * @param changing true while something of ours changes what is read: it is read when that has ended
 */
export function useReading<Found>(
  read: (signal: AbortSignal) => Promise<Found>,
  occasion: unknown,
  changing = false,
): { readonly state: Reading<Found>; readonly again: () => void } {
  const { messages } = useSession();
  const [state, setState] = useState<Reading<Found>>({ status: "reading" });
  const latest = useRef(new AbortController());
  const again = useCallback(() => {
    // Of two readings under way only the later one counts.
    latest.current.abort();
    const { signal } = (latest.current = new AbortController());
    const enter = (next: Reading<Found>) => {
      if (!signal.aborted) setState(next);
    };
    read(signal).then(
      (found) => enter({ status: "read", found }),
      (error: unknown) => enter({ status: "failed", failure: explainPaneFailure(error, messages) }),
    );
  }, [read, messages]);
  useEffect(() => {
    if (changing) return;
    again();
    window.addEventListener("focus", again);
    return () => {
      latest.current.abort();
      window.removeEventListener("focus", again);
    };
  }, [again, occasion, changing]);
  return { state, again };
}
