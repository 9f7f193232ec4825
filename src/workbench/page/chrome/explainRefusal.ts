import { DocumentError } from "../../document/DocumentError";
import { ask, tell } from "./dialogs";

/** What can be done about an entry that was refused. */
export interface EntryAnswers {
  retry(): void;
  drop(): void;
}

/** Says why the workbook refused something; anything else that was thrown is a fault of the workbench, and stays one. */
export async function explainRefusal(error: unknown, backToGrid: () => void, answers?: EntryAnswers): Promise<void> {
  if (!(error instanceof DocumentError)) {
    await tell("The workbench has a fault", error instanceof Error ? error.message : String(error));
    throw error;
  }
  if (!answers) {
    await tell("Excel would refuse this", error.message);
    backToGrid();
  } else if ((await ask("This entry is not allowed", error.message, ["Try again", "Cancel"])) === "Try again")
    answers.retry();
  else {
    answers.drop();
    backToGrid();
  }
}
