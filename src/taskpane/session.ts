import { createContext, useContext } from "react";
import type { Messages } from "../i18n";
import type { PaneMessages } from "../i18n/paneMessages";
import type { Drafts } from "./Drafts";
import type { InsertionJob } from "./InsertionJob";
import type { Jobs } from "./Jobs";
import type { Navigation } from "./Navigation";
import type { Welcome } from "./welcome/Welcome";

/** What every view may need, for as long as the pane lives. */
export interface Session {
  readonly messages: PaneMessages;
  /** Those of the sheets, too: loaded once, when they are first asked for. */
  readonly allMessages: () => Promise<Messages>;
  /** Office's display language, such as "en-US": numbers in sentences are written its way. */
  readonly language: string;
  readonly insertion: InsertionJob;
  readonly navigation: Navigation;
  readonly jobs: Jobs;
  readonly drafts: Drafts;
  readonly welcome: Welcome;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("A view was rendered outside the pane's session.");
  return session;
}
