import { explainFailure, type Failure } from "../app/explainFailure";
import type { Messages } from "../i18n";

/** Webpack's code when a part of the pane that is loaded on demand does not come. */
const PART_MISSING = "CHUNK_LOAD_FAILED";

/** Puts any error into words, also the one only the pane knows: a part of it could not be loaded. */
export function explainPaneFailure(error: unknown, messages: Messages): Failure {
  if (!(error instanceof Error && "code" in error && error.code === PART_MISSING))
    return explainFailure(error, messages);
  return {
    what: messages.partMissingWhat,
    meaning: messages.partMissingMeaning,
    todo: messages.partMissingTodo,
    details: `${error.name}: ${PART_MISSING}`,
  };
}
