import { useEffect, useState } from "react";
import type { Failure } from "../../app/explainFailure";
import type { ShareableSheets } from "../../app/share/SharedCopy";
import { explainPaneFailure } from "../explainPaneFailure";
import { useSession } from "../session";

export type ShareableState =
  | { readonly status: "reading" }
  | { readonly status: "read"; readonly found: ShareableSheets }
  | { readonly status: "failed"; readonly failure: Failure };

/** The workbook's sheets: read anew when the user comes back to the pane, and after every `occasion`. */
export function useShareableSheets(occasion: unknown): ShareableState {
  const { messages } = useSession();
  const [state, setState] = useState<ShareableState>({ status: "reading" });
  useEffect(() => {
    let isWanted = true;
    const enter = (next: ShareableState) => {
      if (isWanted) setState(next);
    };
    const read = () => {
      import(/* webpackChunkName: "shareSheets" */ "../../app/share/shareableSheets")
        .then(({ shareableSheets }) => shareableSheets())
        .then(
          (found) => enter({ status: "read", found }),
          (error: unknown) => enter({ status: "failed", failure: explainPaneFailure(error, messages) }),
        );
    };
    read();
    window.addEventListener("focus", read);
    return () => {
      isWanted = false;
      window.removeEventListener("focus", read);
    };
  }, [messages, occasion]);
  return state;
}
