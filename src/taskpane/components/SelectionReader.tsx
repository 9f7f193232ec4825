import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons";
import { explainFailure } from "../../app/explainFailure";
import { readSelectedAccounts } from "../../app/readSelectedAccounts";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useTask } from "../hooks/useTask";
import type { SelectedAccounts } from "../matrix/MatrixDraft";
import { useSession } from "../session";
import { FailureMessage } from "./FailureMessage";

/** So many names are enough to recognise the right list. */
const NAMES_SHOWN = 3;

const useStyles = makeStyles({
  found: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0`, overflowWrap: "anywhere" },
  names: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  message: { marginTop: tokens.spacingVerticalS },
});

interface SelectionReaderProps {
  readonly selection: SelectedAccounts | null;
  readonly onRead: (selection: SelectedAccounts) => void;
}

/** Reads the account names the user has selected, and says what it found. */
export function SelectionReader({ selection, onRead }: SelectionReaderProps) {
  const styles = useStyles();
  const { messages, language } = useSession();
  const [reading, read] = useTask(async () => onRead(await readSelectedAccounts()));
  const more = selection ? selection.names.length - NAMES_SHOWN : 0;
  const shown = selection?.names.slice(0, NAMES_SHOWN).join(", ") ?? "";
  return (
    <>
      <Button
        size="small"
        icon={<TableSimple20Regular />}
        disabledFocusable={reading.status === "running"}
        onClick={read}
      >
        {selection ? messages.optionsUseSelectionAgain : messages.optionsUseSelection}
      </Button>
      <div role="status">
        {reading.status === "running" && (
          <Spinner className={styles.message} size="tiny" label={messages.optionsReadingSelection} />
        )}
        {reading.status === "failed" && (
          <div className={styles.message}>
            <FailureMessage failure={explainFailure(reading.error, messages)} />
          </div>
        )}
        {reading.status !== "running" && selection && (
          <>
            <p className={styles.found}>
              {fill(messages.optionsSelectionFound, {
                names: counted(messages, language, "names", selection.names.length),
                address: selection.address,
              })}
            </p>
            <p className={styles.names}>
              {more > 0
                ? fill(messages.optionsSelectionMore, { names: shown, count: more.toLocaleString(language) })
                : shown}
            </p>
            {selection.repeated.length > 0 && (
              <p className={styles.names}>
                {fill(messages.optionsSelectionTwice, { names: selection.repeated.join(", ") })}
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}
