import type { Messages } from "../../i18n";
import type { MatrixCriterion } from "../../templates/selectionMatrix/MatrixOptions";
import { isCriterionColumn } from "../../templates/selectionMatrix/matrixReading";
import { wordsIn } from "../../templates/wordsIn";
import { defaultMatrixOptions } from "../defaultMatrixOptions";
import type { UnderstoodImport } from "./understandImport";

/**
 * The criteria that the list has scores for, in its order; the usual ones where it has none. A criterion that a new matrix does not
 * begin with weighs as little as the least of those.
 */
export function importedCriteria(
  { selection: { mapping }, reading }: UnderstoodImport,
  messages: Messages,
): readonly MatrixCriterion[] {
  const usual = defaultMatrixOptions(messages).criteria;
  const least = Math.min(...usual.map(({ weight }) => weight));
  const words = wordsIn(messages);
  const scored = mapping.flatMap((id): MatrixCriterion[] => {
    const column = reading.columns.find((each) => each.column === id);
    if (column === undefined || !isCriterionColumn(column)) return [];
    const { column: key, header: text, gaps = {} } = column;
    const weight = usual.find((each) => each.id === key)?.weight ?? least;
    return [{ id: key, name: words({ text, gaps }), weight }];
  });
  return scored.length > 0 ? scored : usual;
}
