import type { Messages } from "../i18n";
import type { InsertedSheet } from "../app/InsertedSheet";
import type { InsertionProgress } from "../app/insertSelectionMatrix";

/** What the command needs of the pane, where its progress and its result are shown. */
interface Pane {
  readonly messages: Messages;
  readonly insertion: {
    readonly insert: (
      build: (report: (progress: InsertionProgress) => void) => Promise<InsertedSheet>,
    ) => Promise<void>;
  };
}

/** Insert, Selection matrix: with the defaults, shown in the pane, where it can be taken away again. */
export async function insertSelectionMatrix({ messages, insertion }: Pane): Promise<void> {
  const built = insertion.insert(async (report) => {
    const { insertMatrixForSelection } = await import(/* webpackChunkName: "insertion" */ "./insertMatrixForSelection");
    return insertMatrixForSelection(messages, report);
  });
  await Promise.all([Office.addin.showAsTaskpane(), built]);
}
