import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { RowsField } from "../../templates/options/OptionField";
import { ChoiceLabel } from "../components/ChoiceLabel";
import { OwnRowsReader } from "../components/OwnRowsReader";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import type { RowsDraft } from "./SheetDraft";

const useStyles = makeStyles({
  group: { marginLeft: "-8px" },
  detail: { marginLeft: "36px", marginBottom: tokens.spacingVerticalS },
  rows: { width: "96px", minWidth: 0 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface RowsChoiceProps {
  readonly field: RowsField;
  readonly draft: RowsDraft;
  readonly fault: string | undefined;
  readonly onChange: (draft: RowsDraft) => void;
}

/** How many rows a table begins with, or which of the user's own. */
export function RowsChoice({ field, draft, fault, onChange }: RowsChoiceProps) {
  const styles = useStyles();
  const messages = useMessages();
  const label = messages[field.label];
  return (
    <Section title={label}>
      <RadioGroup
        className={styles.group}
        aria-label={label}
        value={draft.from}
        onChange={(_event, { value }) => onChange({ ...draft, from: value === "own" ? "own" : "room" })}
      >
        <Radio value="room" label={messages.ownRowsRoom} />
        {draft.from === "room" && (
          <Field
            className={styles.detail}
            size="small"
            validationMessage={fault}
            validationState={fault === undefined ? "none" : "error"}
          >
            <Input
              className={styles.rows}
              size="small"
              aria-label={label}
              value={draft.rows}
              inputMode="numeric"
              autoComplete="off"
              input={{ className: styles.number }}
              onChange={(_event, { value }) => onChange({ ...draft, rows: value })}
            />
          </Field>
        )}
        <Radio value="own" label={<ChoiceLabel title={messages.ownRowsOwn} hint={messages.ownRowsOwnHint} />} />
        {draft.from === "own" && (
          <div className={styles.detail}>
            <OwnRowsReader
              reading={field}
              selection={draft.selection}
              onRead={(selection) => onChange({ ...draft, selection })}
            />
          </div>
        )}
      </RadioGroup>
    </Section>
  );
}
