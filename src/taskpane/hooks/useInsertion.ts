import { useSyncExternalStore } from "react";
import type { InsertionState } from "../InsertionState";
import { useSession } from "../session";

/** Where the one insertion stands, now and after every change. */
export function useInsertion(): InsertionState {
  const { insertion } = useSession();
  return useSyncExternalStore(insertion.subscribe, insertion.state);
}
