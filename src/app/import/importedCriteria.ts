import type { Messages } from "../../i18n";
import { scoredCriteria } from "../../templates/selectionMatrix/matrixReading";
import type { MatrixCriterion } from "../../templates/selectionMatrix/MatrixOptions";
import { criterionLibrary } from "../criterionLibrary";
import { defaultMatrixOptions } from "../defaultMatrixOptions";
import type { OwnSelection } from "../ownRows/OwnSelection";

/**
 * The criteria that the list has scores for, in its order; the usual ones where it has none. A criterion that a new matrix does not
 * begin with weighs as little as the least of those.
 */
export function importedCriteria({ mapping }: OwnSelection, messages: Messages): readonly MatrixCriterion[] {
  const usual = defaultMatrixOptions(messages).criteria;
  const least = Math.min(...usual.map(({ weight }) => weight));
  const library = criterionLibrary(messages);
  const scored = mapping.flatMap((column): MatrixCriterion[] => {
    const known = library.find(({ id }) => id === column && scoredCriteria.includes(id));
    if (known === undefined) return [];
    return [{ id: known.id, name: known.name, weight: usual.find(({ id }) => id === known.id)?.weight ?? least }];
  });
  return scored.length > 0 ? scored : usual;
}
