import type { Messages } from "../i18n";
import type { MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";

/** What the command needs of the pane, where its progress and its result are shown. */
interface Pane {
  readonly messages: Messages;
  readonly insertion: { readonly insert: (options: () => Promise<MatrixOptions>) => Promise<void> };
}

/** Insert, Selection matrix: with the defaults, shown in the pane, where it can be taken away again. */
export async function insertSelectionMatrix({ messages, insertion }: Pane): Promise<void> {
  const options = async () => {
    const { matrixOptionsForSelection } = await import(
      /* webpackChunkName: "insertion" */ "./matrixOptionsForSelection"
    );
    return matrixOptionsForSelection(messages);
  };
  await Promise.all([Office.addin.showAsTaskpane(), insertion.insert(options)]);
}
