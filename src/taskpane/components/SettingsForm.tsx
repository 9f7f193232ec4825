import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Cadence, WorkbookSettings } from "../../templates/settings/WorkbookSettings";
import { fill } from "../../i18n/fill";
import type { MessageKey } from "../../i18n";
import { useMessages } from "../hooks/useMessages";
import type { SettingsDraft } from "../options/settingsDraft";
import { Section } from "./Section";
import { SwitchField } from "./SwitchField";

const CADENCES: readonly { readonly value: Cadence; readonly label: MessageKey }[] = [
  { value: "weekly", label: "planRhythm1" },
  { value: "monthly", label: "planRhythm2" },
  { value: "quarterly", label: "planRhythm3" },
  { value: "yearly", label: "planRhythm4" },
];

const useStyles = makeStyles({
  tiers: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 112px)",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  short: { width: "160px" },
  input: { minWidth: 0, width: "100%" },
  group: { marginLeft: "-8px" },
});

interface SettingsFormProps {
  readonly draft: SettingsDraft;
  readonly faults: Partial<Record<keyof WorkbookSettings, string>>;
  readonly onChange: (change: Partial<SettingsDraft>) => void;
}

/** Everything that is decided once for a workbook. */
export function SettingsForm({ draft, faults, onChange }: SettingsFormProps) {
  const styles = useStyles();
  const messages = useMessages();
  const at = (list: readonly string[], i: number, text: string) => list.map((old, j) => (j === i ? text : old));
  const line = (key: "currency" | "exit" | "capacity", label: string, hint?: string) => (
    <Field
      label={label}
      hint={hint ?? null}
      validationMessage={faults[key] ?? null}
      validationState={faults[key] === undefined ? "none" : "error"}
    >
      <Input
        className={styles.short}
        value={draft[key]}
        autoComplete="off"
        onChange={(_event, { value }) => onChange({ [key]: value })}
      />
    </Field>
  );
  return (
    <>
      <Section>{line("currency", messages.settingsCurrency)}</Section>
      <Section title={messages.settingsTiers} hint={messages.settingsTiersHint}>
        {draft.tiers.map((name, i) => (
          // Tiers are known by their place.
          <div key={i} className={styles.tiers}>
            <Field label={fill(messages.settingsTierName, { number: i + 1 })}>
              <Input
                className={styles.input}
                value={name}
                autoComplete="off"
                onChange={(_event, { value }) => onChange({ tiers: at(draft.tiers, i, value) })}
              />
            </Field>
            {i > 0 && (
              <Field label={fill(messages.settingsTierFrom, { number: i + 1 })}>
                <Input
                  className={styles.input}
                  value={draft.tierLimits[i - 1] ?? ""}
                  inputMode="decimal"
                  autoComplete="off"
                  onChange={(_event, { value }) => onChange({ tierLimits: at(draft.tierLimits, i - 1, value) })}
                />
              </Field>
            )}
          </div>
        ))}
        {[faults.tiers, faults.tierLimits].map(
          (fault) => fault !== undefined && <Field key={fault} validationMessage={fault} />,
        )}
        {line("exit", messages.settingsExit)}
        {line("capacity", messages.settingsCapacity, messages.settingsCapacityHint)}
      </Section>
      <Section title={messages.settingsCadence}>
        <Choice
          label={messages.settingsCadence}
          items={CADENCES.map(({ value, label }) => ({ value, label: messages[label] }))}
          value={draft.cadence}
          onChange={(cadence) => onChange({ cadence })}
        />
      </Section>
      <Section title={messages.optionsFormulas}>
        <Choice
          label={messages.optionsFormulas}
          items={[
            { value: "kam", label: messages.optionsFormulasKam },
            { value: "plain", label: messages.optionsFormulasPlain },
          ]}
          value={draft.formulas}
          onChange={(formulas) => onChange({ formulas })}
        />
        <SwitchField
          label={messages.settingsProtect}
          hint={messages.protectionHint}
          checked={draft.protect}
          onChange={(protect) => onChange({ protect })}
        />
      </Section>
    </>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly items: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, items, value, onChange }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <RadioGroup
      className={styles.group}
      aria-label={label}
      value={value}
      onChange={(_event, { value: chosen }) => onChange(chosen as Value)}
    >
      {items.map((item) => (
        <Radio key={item.value} value={item.value} label={item.label} />
      ))}
    </RadioGroup>
  );
}
