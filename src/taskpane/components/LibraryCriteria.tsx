import type { LibraryCriterion } from "../../app/criterionLibrary";
import { fill } from "../../i18n/fill";
import type { CriterionFaults } from "../matrix/criterionFaults";
import type { DraftCriterion, MatrixDraftAction } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { CriterionGroup } from "./CriterionGroup";
import { CriterionRow } from "./CriterionRow";

interface LibraryCriteriaProps {
  readonly title: string;
  /** The group, with what each of its criteria means. */
  readonly library: readonly LibraryCriterion[];
  readonly criteria: readonly DraftCriterion[];
  readonly faults: ReadonlyMap<string, CriterionFaults>;
  readonly onChange: (action: MatrixDraftAction) => void;
}

/** One group of the library, to choose and weigh its criteria. */
export function LibraryCriteria({ title, library, criteria, faults, onChange }: LibraryCriteriaProps) {
  const { messages } = useSession();
  const members = library.flatMap((meaning) => {
    const criterion = criteria.find(({ id }) => id === meaning.id);
    return criterion ? [{ meaning, criterion }] : [];
  });
  const chosen = members.filter(({ criterion }) => criterion.chosen).length;
  return (
    <CriterionGroup
      title={title}
      count={fill(messages.optionsChosenOf, { chosen, total: members.length })}
      openAtFirst={chosen > 0}
    >
      {members.map(({ meaning, criterion }) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          meaning={meaning}
          faults={faults.get(criterion.id)}
          onToggle={() => onChange({ kind: "toggle", id: criterion.id })}
          onWeigh={(weight) => onChange({ kind: "weigh", id: criterion.id, weight })}
        />
      ))}
    </CriterionGroup>
  );
}
