import { useState, useSyncExternalStore } from "react";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { FollowedSelection, type FollowedState } from "./FollowedSelection";

/** What is to be said of the selected cell, now and after every move of the user, while the view is open. */
export function useFollowedSelection(): [FollowedState, () => Promise<void>] {
  const messages = useMessages();
  const { language } = useSession();
  const [followed] = useState(() => new FollowedSelection(messages, language));
  return [useSyncExternalStore(followed.subscribe, followed.state), followed.read];
}
