import type { OptionFault } from "../../app/checkMatrixOptions";
import type { MatrixDraft } from "./MatrixDraft";

/** Which fields of one criterion want mending. */
export interface CriterionFaults {
  readonly name?: string;
  readonly weight?: string;
}

/** The faults of single criteria, by the criterion's id: the app counts the chosen ones, the pane shows all. */
export function criterionFaults(
  draft: MatrixDraft,
  faults: readonly OptionFault[],
): ReadonlyMap<string, CriterionFaults> {
  const chosen = draft.criteria.filter((each) => each.chosen);
  const byId = new Map<string, CriterionFaults>();
  for (const { field, message } of faults) {
    const [list, index, part] = field.split(".");
    const criterion = chosen[Number(index)];
    if (list !== "criteria" || criterion === undefined || (part !== "name" && part !== "weight")) continue;
    byId.set(criterion.id, { ...byId.get(criterion.id), [part]: message });
  }
  return byId;
}
