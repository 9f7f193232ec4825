import { useSession } from "../session";
import { useWatched } from "./useWatched";

/** As `useState`, but kept while the view is away. */
export function useDraft<Draft>(name: string, start: Draft): [Draft, (next: Draft) => void] {
  const draft = useSession().drafts.of(name, start);
  return [useWatched(draft), draft.enter];
}
