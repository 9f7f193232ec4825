import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../../app/explainFailure";
import { followThisSheet } from "../../app/thisSheet/followThisSheet";
import { readThisSheet } from "../../app/thisSheet/readThisSheet";
import type { ThisSheet } from "../../app/thisSheet/ThisSheet";
import { explainPaneFailure } from "../explainPaneFailure";
import { useSession } from "../session";

export type ThisSheetState =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly sheet: ThisSheet }
  | { readonly status: "failed"; readonly failure: Failure };

/** The sheet that is shown: read anew when another one is, when the user comes back to the pane, and after every `occasion`. */
export function useThisSheet(occasion: unknown): ThisSheetState {
  const { messages } = useSession();
  const [state, setState] = useState<ThisSheetState>({ status: "reading" });
  const latest = useRef(0);
  const read = useCallback(() => {
    const reading = ++latest.current;
    // Of two readings under way only the later one counts.
    const enter = (next: ThisSheetState) => {
      if (reading === latest.current) setState(next);
    };
    readThisSheet().then(
      (sheet) => enter({ status: "read", sheet }),
      (error: unknown) => enter({ status: "failed", failure: explainPaneFailure(error, messages) }),
    );
  }, [messages]);

  useEffect(read, [read, occasion]);
  useEffect(() => {
    const following = followThisSheet(read);
    const failed = (error: unknown) => setState({ status: "failed", failure: explainPaneFailure(error, messages) });
    following.catch(failed);
    window.addEventListener("focus", read);
    return () => {
      window.removeEventListener("focus", read);
      void following.then((stop) => stop()).catch(failed);
    };
  }, [read, messages]);
  return state;
}
