import { Field, makeStyles, Switch, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The switch itself stands below the other fields, not its own margin.
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface SwitchFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Something that is on or off. */
export function SwitchField({ label, hint, checked, onChange }: SwitchFieldProps) {
  const styles = useStyles();
  return (
    <Field hint={hint ?? null}>
      <Switch
        className={styles.switch}
        checked={checked}
        label={label}
        onChange={(_event, { checked: isOn }) => onChange(isOn)}
      />
    </Field>
  );
}
