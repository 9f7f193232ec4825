import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ChecksField, ChoiceField, CountField, OptionField } from "../../templates/options/OptionField";
import { AccountChoice, type AccountChoiceProps } from "../components/AccountChoice";
import { ChoiceLabel } from "../components/ChoiceLabel";
import { Section } from "../components/Section";
import { SwitchField } from "../components/SwitchField";
import { changeAccountsDraft } from "../matrix/changeAccountsDraft";
import type { AccountsDraft } from "../matrix/MatrixDraft";
import { useMessages } from "../hooks/useMessages";
import { RowsChoice } from "./RowsChoice";
import type { FieldDraft, RowsDraft } from "./SheetDraft";

const useStyles = makeStyles({
  group: { marginLeft: "-8px" },
  checks: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  heading: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0 8px` },
  count: { width: "96px", minWidth: 0 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  fault: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

interface SheetFieldProps<Kind extends OptionField = OptionField, Value = FieldDraft> {
  readonly field: Kind;
  readonly value: Value;
  readonly fault: string | undefined;
  readonly onChange: (value: FieldDraft) => void;
}

/** One thing to decide about a sheet, asked in the way of its kind. */
export function SheetField({
  field,
  value,
  fault,
  onChange,
  offersMatrix,
}: SheetFieldProps & Pick<AccountChoiceProps, "offersMatrix">) {
  switch (field.kind) {
    case "choice":
      return <Choice field={field} value={value as string} fault={fault} onChange={onChange} />;
    case "count":
      return <Count field={field} value={value as string} fault={fault} onChange={onChange} />;
    case "checks":
      return <Checks field={field} value={value as readonly string[]} fault={fault} onChange={onChange} />;
    case "switch":
      return <OnOff field={field} value={value as boolean} fault={fault} onChange={onChange} />;
    case "rows":
      return <RowsChoice field={field} draft={value as RowsDraft} fault={fault} onChange={onChange} />;
    case "accounts": {
      const draft = value as AccountsDraft;
      return (
        <AccountChoice
          reading={field}
          offersMatrix={offersMatrix}
          draft={draft}
          fault={fault}
          onChange={(action) => onChange(changeAccountsDraft(draft, action))}
        />
      );
    }
  }
}

function Choice({ field, value, onChange }: SheetFieldProps<ChoiceField, string>) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <Section title={messages[field.label]}>
      <RadioGroup
        className={styles.group}
        aria-label={messages[field.label]}
        value={value}
        onChange={(_event, chosen) => onChange(chosen.value)}
      >
        {field.choices.map(({ value: word, label, hint }) => (
          <Radio
            key={word}
            value={word}
            label={hint ? <ChoiceLabel title={messages[label]} hint={messages[hint]} /> : messages[label]}
          />
        ))}
      </RadioGroup>
    </Section>
  );
}

function Count({ field, value, fault, onChange }: SheetFieldProps<CountField, string>) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <Section>
      <Field
        label={messages[field.label]}
        validationMessage={fault}
        validationState={fault === undefined ? "none" : "error"}
      >
        <Input
          className={styles.count}
          value={value}
          inputMode="numeric"
          autoComplete="off"
          input={{ className: styles.number }}
          onChange={(_event, typed) => onChange(typed.value)}
        />
      </Field>
    </Section>
  );
}

function Checks({ field, value, fault, onChange }: SheetFieldProps<ChecksField, readonly string[]>) {
  const styles = useStyles();
  const messages = useMessages();
  const toggled = (word: string) =>
    field.items.map((item) => item.value).filter((each) => (each === word) !== value.includes(each));
  const groups = [...new Set(field.items.map(({ group }) => group))];
  return (
    <Section title={messages[field.label]} {...(field.hint && { hint: messages[field.hint] })}>
      {groups.map((group) => (
        <div key={group ?? ""} className={styles.checks} role="group" aria-label={messages[group ?? field.label]}>
          {group && <h3 className={styles.heading}>{messages[group]}</h3>}
          {field.items
            .filter((item) => item.group === group)
            .map(({ value: word, label, hint }) => {
              const title = typeof label === "string" ? messages[label] : label.typed;
              return (
                <Checkbox
                  key={word}
                  checked={value.includes(word)}
                  label={hint ? <ChoiceLabel title={title} hint={messages[hint]} /> : title}
                  onChange={() => onChange(toggled(word))}
                />
              );
            })}
        </div>
      ))}
      {fault !== undefined && <p className={styles.fault}>{fault}</p>}
    </Section>
  );
}

function OnOff({ field, value, onChange }: SheetFieldProps<Extract<OptionField, { kind: "switch" }>, boolean>) {
  const messages = useMessages();
  return (
    <Section>
      <SwitchField
        label={messages[field.label]}
        hint={field.hint && messages[field.hint]}
        checked={value}
        onChange={onChange}
      />
    </Section>
  );
}
