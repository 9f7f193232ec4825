import { Button, Checkbox, makeStyles } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { LibraryCriterion } from "../../app/criterionLibrary";
import { fill } from "../../i18n/fill";
import type { CriterionFaults } from "../matrix/criterionFaults";
import type { DraftCriterion } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { CriterionAnchors } from "./CriterionAnchors";
import { criterionColumns } from "./criterionColumns";
import { WeightField } from "./WeightField";

const useStyles = makeStyles({
  row: criterionColumns,
  checkbox: { marginLeft: "-8px", minWidth: 0 },
});

interface CriterionRowProps {
  readonly criterion: DraftCriterion;
  readonly meaning: LibraryCriterion;
  readonly faults: CriterionFaults | undefined;
  readonly onToggle: () => void;
  readonly onWeigh: (weight: string) => void;
}

/** One criterion of the library: in or out, its weight, and on demand what earns a 1, a 5 and a 10. */
export function CriterionRow({ criterion, meaning, faults, onToggle, onWeigh }: CriterionRowProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { name, chosen, weight } = criterion;
  return (
    <li>
      <div className={styles.row}>
        <Checkbox className={styles.checkbox} checked={chosen} onChange={onToggle} label={name} />
        {chosen ? <WeightField name={name} weight={weight} fault={faults?.weight} onWeigh={onWeigh} /> : <span />}
        <Button
          appearance="subtle"
          size="small"
          icon={open ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
          aria-label={fill(messages.optionsShowAnchors, { name })}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </div>
      <div id={id} hidden={!open}>
        {open && <CriterionAnchors meaning={meaning} />}
      </div>
    </li>
  );
}
