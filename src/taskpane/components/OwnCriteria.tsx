import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { CriterionFaults } from "../matrix/criterionFaults";
import type { DraftCriterion, MatrixDraftAction } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { outdented } from "./outdented";
import { OwnCriterionRow } from "./OwnCriterionRow";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}` },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  add: outdented(tokens.spacingHorizontalS),
});

interface OwnCriteriaProps {
  readonly criteria: readonly DraftCriterion[];
  readonly faults: ReadonlyMap<string, CriterionFaults>;
  readonly onChange: (action: MatrixDraftAction) => void;
}

/** The criteria the user adds to the library's. */
export function OwnCriteria({ criteria, faults, onChange }: OwnCriteriaProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const [added, setAdded] = useState(false);
  const own = criteria.filter(({ group }) => group === "own");
  return (
    <div>
      <h3 className={styles.title}>{messages.optionsGroupOwn}</h3>
      {own.length > 0 && (
        <ul className={styles.list} role="list">
          {own.map((criterion, index) => (
            <OwnCriterionRow
              key={criterion.id}
              criterion={criterion}
              number={index + 1}
              isNew={added && index === own.length - 1}
              faults={faults.get(criterion.id)}
              onRename={(name) => onChange({ kind: "rename", id: criterion.id, name })}
              onWeigh={(weight) => onChange({ kind: "weigh", id: criterion.id, weight })}
              onRemove={() => onChange({ kind: "removeOwn", id: criterion.id })}
            />
          ))}
        </ul>
      )}
      <Button
        className={styles.add}
        size="small"
        appearance="subtle"
        icon={<Add20Regular />}
        onClick={() => {
          setAdded(true);
          onChange({ kind: "addOwn" });
        }}
      >
        {messages.optionsOwnAdd}
      </Button>
    </div>
  );
}
