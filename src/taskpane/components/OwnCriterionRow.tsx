import { Button, Input, makeStyles } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { fill } from "../../i18n/fill";
import type { CriterionFaults } from "../matrix/criterionFaults";
import type { DraftCriterion } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { criterionColumns } from "./criterionColumns";
import { WeightField } from "./WeightField";

/** A column’s head is six lines high then: more would leave no room for the accounts below it. */
const LONGEST_NAME = 60;

const useStyles = makeStyles({
  row: criterionColumns,
  name: { minWidth: 0, width: "100%" },
});

interface OwnCriterionRowProps {
  readonly criterion: DraftCriterion;
  /** Its place among the user's own, from 1. */
  readonly number: number;
  readonly faults: CriterionFaults | undefined;
  /** Whether it was added just now and is waiting for its name. */
  readonly isNew: boolean;
  readonly onRename: (name: string) => void;
  readonly onWeigh: (weight: string) => void;
  readonly onRemove: () => void;
}

/** One criterion of the user's own: its name, its weight, and the way out. */
export function OwnCriterionRow(props: OwnCriterionRowProps) {
  const { criterion, number, faults, isNew, onRename, onWeigh, onRemove } = props;
  const styles = useStyles();
  const { messages } = useSession();
  const name = criterion.name.trim() || fill(messages.optionsOwnUnnamed, { number });
  return (
    <li className={styles.row}>
      <Input
        className={styles.name}
        size="small"
        value={criterion.name}
        placeholder={messages.optionsOwnNameHint}
        maxLength={LONGEST_NAME}
        autoFocus={isNew}
        onChange={(_event, { value }) => onRename(value)}
        aria-invalid={faults?.name !== undefined}
        aria-label={fill(messages.optionsOwnName, { number })}
      />
      <WeightField name={name} weight={criterion.weight} fault={faults?.weight} onWeigh={onWeigh} />
      <Button
        appearance="subtle"
        size="small"
        icon={<Dismiss20Regular />}
        aria-label={fill(messages.optionsOwnRemove, { name })}
        onClick={onRemove}
      />
    </li>
  );
}
