import type { Messages } from "../i18n";
import { selectionCriteria } from "../knowledge/selectionCriteria";
import { startingOptions } from "../templates/options/startingOptions";
import { matrixFields } from "../templates/selectionMatrix/matrixFields";
import type { MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";

/** Five weighted criteria on the example accounts, with functions that explain themselves. */
export function defaultMatrixOptions(messages: Messages): MatrixOptions {
  return {
    criteria: selectionCriteria.flatMap(({ id, name, startingWeight }) =>
      startingWeight === undefined ? [] : [{ id, name: messages[name], weight: startingWeight }],
    ),
    accounts: { kind: "example" },
    ...startingOptions(matrixFields),
  };
}
