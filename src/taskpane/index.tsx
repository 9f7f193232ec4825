import { createRoot } from "react-dom/client";
import { insertFromRibbon } from "../commands/insertFromRibbon";
import { openTool } from "../commands/openTool";
import { registerCommands } from "../commands/registerCommands";
import { languageOf } from "../i18n/languageOf";
import { loadMessages } from "../i18n/loadMessages";
import { loadPaneMessages } from "../i18n/paneMessages";
import { once } from "./once";
import { App, type Surroundings } from "./App";
import { Drafts } from "./Drafts";
import { InsertionJob } from "./InsertionJob";
import { Jobs } from "./Jobs";
import { Navigation } from "./Navigation";
import type { Session } from "./session";
import { Welcome } from "./welcome/Welcome";
import { welcomeMemory } from "./welcome/welcomeMemory";

const pane = document.getElementById("pane");
if (pane === null) throw new Error("taskpane.html has no element for the pane.");

const surroundings = await findSurroundings();
const session = await startSession(surroundings);
if (surroundings === "excel")
  registerCommands({
    insertSelectionMatrix: () => insertFromRibbon("selectionMatrix", session),
    insertCriteriaWeights: () => insertFromRibbon("criteriaWeights", session),
    insertScorecard: () => insertFromRibbon("scorecard", session),
    insertAccountPlan: () => insertFromRibbon("accountPlan", session),
    insertAccountHealth: () => insertFromRibbon("accountHealth", session),
    insertPerformanceReview: () => insertFromRibbon("performanceReview", session),
    insertMarginReview: () => insertFromRibbon("marginReview", session),
    insertProgrammeFit: () => insertFromRibbon("programmeFit", session),
    insertHistory: () => insertFromRibbon("history", session),
    insertReviewPack: () => insertFromRibbon("reviewPack", session),
    explain: () => openTool(session, "explain"),
    check: () => openTool(session, "check"),
    review: () => openTool(session, "review"),
    share: () => openTool(session, "share"),
    thisSheet: () => openTool(session, "thisSheet"),
    settings: () => openTool(session, "settings"),
  });
createRoot(pane).render(<App session={session} surroundings={surroundings} />);

async function findSurroundings(): Promise<Surroundings> {
  // Typed as always there, but it comes from Microsoft's address, and the line may be down.
  if (typeof (globalThis as { Office?: unknown }).Office === "undefined") return "officeMissing";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "excel" : "browser";
}

async function startSession(where: Surroundings): Promise<Session> {
  const language = where === "excel" ? Office.context.displayLanguage : navigator.language;
  document.documentElement.lang = languageOf(language);
  const messages = await loadPaneMessages(language);
  return {
    messages,
    allMessages: once(() => loadMessages(language)),
    language,
    insertion: new InsertionJob(messages),
    navigation: new Navigation(),
    jobs: new Jobs(messages),
    drafts: new Drafts(),
    welcome: new Welcome(welcomeMemory(where === "excel" ? Office.context.partitionKey : undefined)),
  };
}
