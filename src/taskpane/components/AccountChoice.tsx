import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { AccountsAction, AccountsDraft } from "../matrix/MatrixDraft";
import type { RowReading } from "../../templates/options/RowColumn";
import { useSession } from "../session";
import { ChoiceLabel } from "./ChoiceLabel";
import { Section } from "./Section";
import { OwnRowsReader } from "./OwnRowsReader";

const useStyles = makeStyles({
  group: { marginLeft: "-8px" },
  detail: { marginLeft: "36px", marginBottom: tokens.spacingVerticalS },
  rows: { width: "96px", minWidth: 0 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

export interface AccountChoiceProps {
  readonly reading: RowReading;
  readonly draft: AccountsDraft;
  readonly fault: string | undefined;
  readonly onChange: (action: AccountsAction) => void;
  /** There is a selection matrix in the workbook whose accounts may be taken. */
  readonly offersMatrix?: boolean;
}

const KINDS: readonly AccountsDraft["accounts"][] = ["example", "empty", "named"];

/** Which accounts the sheet begins with. */
export function AccountChoice({ reading, draft, fault, onChange, offersMatrix = false }: AccountChoiceProps) {
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
            <OwnRowsReader
              reading={reading}
              selection={draft.selection}
              offersMatrix={offersMatrix}
              onRead={(selection) => onChange({ kind: "setSelection", selection })}
            />
          </div>
        )}
      </RadioGroup>
    </Section>
  );
}
