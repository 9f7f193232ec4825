import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { LibraryCriterion } from "../../app/criterionLibrary";
import type { CriterionFaults } from "../matrix/criterionFaults";
import type { DraftCriterion, MatrixDraftAction } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { criterionColumns } from "./criterionColumns";
import { LibraryCriteria } from "./LibraryCriteria";
import { Notice } from "./Notice";
import { OwnCriteria } from "./OwnCriteria";
import { Section } from "./Section";

/** Above this, another criterion mostly takes weight from those that matter. */
const MANY = 6;

const useStyles = makeStyles({
  head: { ...criterionColumns, minHeight: "20px" },
  weight: {
    ...typographyStyles.caption1,
    gridColumn: 2,
    textAlign: "end",
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
});

interface CriteriaChoiceProps {
  readonly library: readonly LibraryCriterion[];
  readonly criteria: readonly DraftCriterion[];
  readonly faults: ReadonlyMap<string, CriterionFaults>;
  readonly onChange: (action: MatrixDraftAction) => void;
}

/** What accounts are scored on: the library in its groups, and the user's own. */
export function CriteriaChoice({ library, criteria, faults, onChange }: CriteriaChoiceProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const shared = { criteria, faults, onChange };
  return (
    <Section title={messages.optionsCriteria} hint={messages.optionsCriteriaHint}>
      <div>
        <div className={styles.head} aria-hidden>
          <span className={styles.weight}>{messages.optionsWeight}</span>
        </div>
        <LibraryCriteria
          title={messages.optionsGroupCriteria}
          library={library.filter(({ group }) => group === "criterion")}
          {...shared}
        />
        <LibraryCriteria
          title={messages.optionsGroupValueAreas}
          library={library.filter(({ group }) => group === "valueArea")}
          {...shared}
        />
        <OwnCriteria {...shared} />
      </div>
      <div role="status">
        {criteria.filter(({ chosen }) => chosen).length > MANY && (
          <Notice intent="info">{messages.optionsTooMany}</Notice>
        )}
      </div>
    </Section>
  );
}
