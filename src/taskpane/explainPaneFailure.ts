import { explainFailure, type Failure } from "../app/explainFailure";
import type { PaneMessages } from "../i18n/paneMessages";

/** Webpack's name for the error when a part of the pane that is loaded on demand does not come. */
const PART_MISSING = "ChunkLoadError";

/** Puts any error into words, also the one only the pane knows: a part of it could not be loaded. */
export function explainPaneFailure(error: unknown, messages: PaneMessages): Failure {
  if (!(error instanceof Error) || error.name !== PART_MISSING) return explainFailure(error, messages);
  return {
    what: messages.partMissingWhat,
    meaning: messages.partMissingMeaning,
    todo: messages.partMissingTodo,
    details: error.message,
  };
}
