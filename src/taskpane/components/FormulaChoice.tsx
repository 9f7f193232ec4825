import { makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import type { MatrixDraft } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { ChoiceLabel } from "./ChoiceLabel";
import { Section } from "./Section";

const useStyles = makeStyles({ group: { marginLeft: "-8px" } });

interface FormulaChoiceProps {
  readonly formulas: MatrixDraft["formulas"];
  readonly onChoose: (formulas: MatrixDraft["formulas"]) => void;
}

/** Our functions, or plain Excel formulas that live without the add-in. */
export function FormulaChoice({ formulas, onChoose }: FormulaChoiceProps) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <Section title={messages.optionsFormulas}>
      <RadioGroup
        className={styles.group}
        aria-label={messages.optionsFormulas}
        value={formulas}
        onChange={(_event, { value }) => onChoose(value === "plain" ? "plain" : "kam")}
      >
        <Radio
          value="kam"
          label={<ChoiceLabel title={messages.optionsFormulasKam} hint={messages.optionsFormulasKamHint} />}
        />
        <Radio
          value="plain"
          label={<ChoiceLabel title={messages.optionsFormulasPlain} hint={messages.optionsFormulasPlainHint} />}
        />
      </RadioGroup>
    </Section>
  );
}
