import { countFormulas } from "../templates/countFormulas";
import type { MatrixCount, MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";
import { countAccounts } from "../templates/selectionMatrix/countAccounts";
import { selectionMatrix } from "../templates/selectionMatrix/selectionMatrix";

/** What an insertion with these options will make. Counted on the template itself, so that it cannot be wrong. */
export function countMatrix(options: MatrixOptions): MatrixCount {
  return {
    criteria: options.criteria.length,
    accounts: countAccounts(options.accounts),
    formulas: options.criteria.length === 0 ? 0 : countFormulas(selectionMatrix(options)),
  };
}
