import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { TableCellAdd20Regular } from "@fluentui/react-icons";
import { fill } from "../../i18n/fill";
import { useMessages } from "../hooks/useMessages";
import type { FunctionParameter } from "./FunctionEntry";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  text: { fontFamily: tokens.fontFamilyMonospace },
});

interface ArgumentFieldProps {
  readonly parameter: FunctionParameter;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Takes the cells that are selected in the sheet. */
  readonly onSelection: () => void;
}

/** What one argument is, and what it is to be in the formula. */
export function ArgumentField({ parameter, value, onChange, onSelection }: ArgumentFieldProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { name, optional, description } = parameter;
  return (
    <Field label={optional ? fill(messages.functionsOptional, { name }) : name} hint={description} size="small">
      {(field) => (
        <div className={styles.line}>
          <Input
            {...field}
            className={styles.input}
            size="small"
            value={value}
            autoComplete="off"
            spellCheck={false}
            input={{ className: styles.text }}
            onChange={(_event, changed) => onChange(changed.value)}
          />
          <Button
            size="small"
            icon={<TableCellAdd20Regular />}
            aria-label={fill(messages.functionsUseSelection, { name })}
            title={fill(messages.functionsUseSelection, { name })}
            onClick={onSelection}
          />
        </div>
      )}
    </Field>
  );
}
