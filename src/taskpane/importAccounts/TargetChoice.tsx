import { Radio, RadioGroup } from "@fluentui/react-components";
import { IMPORT_TARGETS, type ImportTarget } from "../../app/import/importTargets";
import type { MessageKey } from "../../i18n";
import { ChoiceLabel } from "../components/ChoiceLabel";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";

const TEXTS: Readonly<Record<ImportTarget, { readonly title: MessageKey; readonly hint: MessageKey }>> = {
  table: { title: "importTargetTable", hint: "importTargetTableHint" },
  selectionMatrix: { title: "matrixTitle", hint: "importTargetMatrixHint" },
  accountHealth: { title: "healthTitle", hint: "importTargetHealthHint" },
};

interface TargetChoiceProps {
  readonly target: ImportTarget;
  readonly onChoose: (target: ImportTarget) => void;
}

/** What the rows are to become; always on a new sheet. */
export function TargetChoice({ target, onChoose }: TargetChoiceProps) {
  const messages = useMessages();
  return (
    <Section title={messages.importTarget}>
      <RadioGroup
        style={{ marginLeft: "-8px" }}
        aria-label={messages.importTarget}
        value={target}
        onChange={(_event, { value }) => {
          const chosen = IMPORT_TARGETS.find((each) => each === value);
          if (chosen) onChoose(chosen);
        }}
      >
        {IMPORT_TARGETS.map((each) => (
          <Radio
            key={each}
            value={each}
            label={<ChoiceLabel title={messages[TEXTS[each].title]} hint={messages[TEXTS[each].hint]} />}
          />
        ))}
      </RadioGroup>
    </Section>
  );
}
