import { useEffect, useState } from "react";
import type { Failure } from "../../app/explainFailure";
import { followThisSheet } from "../../app/thisSheet/followThisSheet";
import { readThisSheet } from "../../app/thisSheet/readThisSheet";
import type { ThisSheet } from "../../app/thisSheet/ThisSheet";
import { explainPaneFailure } from "../explainPaneFailure";
import { useSession } from "../session";
import { useReading, type Reading } from "./useReading";

/** The sheet that is shown: read anew when another one is, too. */
export function useThisSheet(occasion: unknown, changing: boolean): Reading<ThisSheet> {
  const { messages } = useSession();
  const { state, again } = useReading(readThisSheet, occasion, changing);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    const following = followThisSheet(again);
    const failed = (error: unknown) => setFailure(explainPaneFailure(error, messages));
    following.catch(failed);
    return () => {
      void following.then((stop) => stop()).catch(failed);
    };
  }, [again, messages]);
  return failure === null ? state : { status: "failed", failure };
}
