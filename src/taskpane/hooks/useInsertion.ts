import type { InsertionState } from "../InsertionState";
import { useSession } from "../session";
import { useWatched } from "./useWatched";

/** Where the one insertion stands, now and after every change. */
export function useInsertion(): InsertionState {
  return useWatched(useSession().insertion);
}
