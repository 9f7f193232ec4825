import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { AccountsAction, AccountsDraft } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { ChoiceLabel } from "./ChoiceLabel";
import { Section } from "./Section";
import { SelectionReader } from "./SelectionReader";

const useStyles = makeStyles({
  group: { marginLeft: "-8px" },
  detail: { marginLeft: "36px", marginBottom: tokens.spacingVerticalS },
  rows: { width: "96px", minWidth: 0 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface AccountChoiceProps {
  readonly draft: AccountsDraft;
  readonly fault: string | undefined;
  readonly onChange: (action: AccountsAction) => void;
}

const KINDS: readonly AccountsDraft["accounts"][] = ["example", "empty", "named"];

/** Which accounts the sheet begins with. */
export function AccountChoice({ draft, fault, onChange }: AccountChoiceProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const label = (title: string, hint: string) => <ChoiceLabel title={title} hint={hint} />;
  return (
    <Section title={messages.optionsAccounts}>
      <RadioGroup
        className={styles.group}
        aria-label={messages.optionsAccounts}
        value={draft.accounts}
        onChange={(_event, { value }) => {
          const accounts = KINDS.find((kind) => kind === value);
          if (accounts) onChange({ kind: "chooseAccounts", accounts });
        }}
      >
        <Radio value="example" label={label(messages.optionsAccountsExample, messages.optionsAccountsExampleHint)} />
        <Radio value="empty" label={label(messages.optionsAccountsEmpty, messages.optionsAccountsEmptyHint)} />
        {draft.accounts === "empty" && (
          <Field
            className={styles.detail}
            label={messages.optionsAccountsRows}
            size="small"
            validationMessage={fault}
            validationState={fault ? "error" : "none"}
          >
            <Input
              className={styles.rows}
              size="small"
              value={draft.rows}
              inputMode="numeric"
              autoComplete="off"
              input={{ className: styles.number }}
              onChange={(_event, { value }) => onChange({ kind: "setRows", rows: value })}
            />
          </Field>
        )}
        <Radio value="named" label={label(messages.optionsAccountsNamed, messages.optionsAccountsNamedHint)} />
        {draft.accounts === "named" && (
          <div className={styles.detail}>
            <SelectionReader
              selection={draft.selection}
              onRead={(selection) => onChange({ kind: "setSelection", selection })}
            />
          </div>
        )}
      </RadioGroup>
    </Section>
  );
}
