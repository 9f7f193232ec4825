import type { Messages } from "../i18n";
import { selectionCriteria } from "../knowledge/selectionCriteria";
import type { MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";

/** Five weighted criteria on the example accounts, with functions that explain themselves. */
export function defaultMatrixOptions(messages: Messages): MatrixOptions {
  return {
    criteria: selectionCriteria.flatMap(({ id, name, startingWeight }) =>
      startingWeight === undefined ? [] : [{ id, name: messages[name], weight: startingWeight }],
    ),
    accounts: { kind: "example" },
    formulas: "kam",
  };
}
