import { useSyncExternalStore } from "react";
import type { Watched } from "../Watched";

/** What is watched, as it is now and after every change. */
export function useWatched<State>({ subscribe, state }: Pick<Watched<State>, "subscribe" | "state">): State {
  return useSyncExternalStore(subscribe, state);
}
