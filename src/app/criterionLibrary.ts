import type { Messages } from "../i18n";
import type { Criterion } from "../knowledge/Criterion";
import { selectionCriteria } from "../knowledge/selectionCriteria";
import { valueAreas } from "../knowledge/valueAreas";

/** A criterion as the pane shows it, in the user's language. */
export interface LibraryCriterion {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly anchors: { readonly low: string; readonly middle: string; readonly high: string };
  readonly group: "criterion" | "valueArea";
}

/** Everything accounts can be scored on without inventing a criterion of one's own. */
export function criterionLibrary(messages: Messages): LibraryCriterion[] {
  const inWords =
    (group: LibraryCriterion["group"]) =>
    (criterion: Criterion): LibraryCriterion => ({
      id: criterion.id,
      name: messages[criterion.name],
      description: messages[criterion.about],
      anchors: {
        low: messages[criterion.anchors.low],
        middle: messages[criterion.anchors.middle],
        high: messages[criterion.anchors.high],
      },
      group,
    });
  return [...selectionCriteria.map(inWords("criterion")), ...valueAreas.map(inWords("valueArea"))];
}
