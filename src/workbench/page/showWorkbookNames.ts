import { displayText } from "../document/displayText";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import { showNames } from "./chrome/NamesDialog";

export interface NameSurroundings {
  /** Carries out a change, and says why where it is refused. */
  attempt(change: () => void): void;
  goTo(name: string): void;
  backToGrid(): void;
}

/** Opens the list of a workbook's names. */
export function showWorkbookNames(workbook: WorkbookDocument, page: NameSurroundings): void {
  showNames(() => workbook.model, {
    goTo: ({ name, sheetId }) => {
      if (sheetId !== undefined) page.attempt(() => workbook.activateSheet(sheetId));
      page.goTo(name);
      page.backToGrid();
    },
    remove: (name) => page.attempt(() => workbook.state.batch("user", () => workbook.names.delete(name))),
    valueOf: ({ formula }) => displayText(workbook.valuesOf(formula)?.[0]?.[0] ?? ""),
  });
}
