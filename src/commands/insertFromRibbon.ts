import type { InsertedSheet } from "../app/InsertedSheet";
import type { InsertionProgress } from "../app/insertSelectionMatrix";
import type { SheetId } from "../templates";

/** What the command needs of the pane, where its progress and its result are shown. */
interface Pane {
  readonly language: string;
  readonly navigation: { readonly open: (tool: "sheets") => void };
  readonly insertion: {
    readonly insert: (
      build: (report: (progress: InsertionProgress) => void) => Promise<InsertedSheet>,
    ) => Promise<void>;
  };
}

/** Insert, and one of the sheets: as it begins, shown in the pane, where it can be taken away again. */
export async function insertFromRibbon(id: SheetId, { language, navigation, insertion }: Pane): Promise<void> {
  navigation.open("sheets");
  const built = insertion.insert(async (report) => {
    const { insertForSelection } = await import(/* webpackChunkName: "insertion" */ "./insertForSelection");
    return insertForSelection(id, language, report);
  });
  await Promise.all([Office.addin.showAsTaskpane(), built]);
}
