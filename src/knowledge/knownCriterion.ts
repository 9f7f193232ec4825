import type { Criterion } from "./Criterion";
import { selectionCriteria } from "./selectionCriteria";
import { valueAreas } from "./valueAreas";

const byId = new Map([...selectionCriteria, ...valueAreas].map((criterion) => [criterion.id, criterion]));

/** The criterion of the library with this id; undefined for one that a user made up. */
export function knownCriterion(id: string): Criterion | undefined {
  return byId.get(id);
}
