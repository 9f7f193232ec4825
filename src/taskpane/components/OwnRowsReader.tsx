import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TableSimple20Regular } from "@fluentui/react-icons";
import { explainFailure } from "../../app/explainFailure";
import type { OwnSelection } from "../../app/ownRows/OwnSelection";
import { readMatrixAccounts, readOwnRows } from "../../app/ownRows/readOwnRows";
import { understandColumn } from "../../app/ownRows/understandRows";
import type { RowReading } from "../../templates/options/RowColumn";
import { useMessages } from "../hooks/useMessages";
import { useTask } from "../hooks/useTask";
import { ColumnMapping } from "./ColumnMapping";
import { FailureMessage } from "./FailureMessage";
import { OwnRowsFound } from "./OwnRowsFound";
import { Waiting } from "./Waiting";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface OwnRowsReaderProps {
  readonly reading: RowReading;
  readonly selection: OwnSelection | null;
  readonly onRead: (selection: OwnSelection) => void;
  /** There is a selection matrix in the workbook whose accounts may be taken. */
  readonly offersMatrix?: boolean;
}

/** Reads rows of the user's own, says what it found, and lets the user correct what its columns are. */
export function OwnRowsReader({ reading, selection, onRead, offersMatrix = false }: OwnRowsReaderProps) {
  const styles = useStyles();
  const messages = useMessages();
  const [selected, readSelected] = useTask(async () => onRead(await readOwnRows(reading, messages)));
  const [ofMatrix, readMatrix] = useTask(async () => onRead(await readMatrixAccounts(reading, messages)));
  const running = selected.status === "running" || ofMatrix.status === "running";
  const failed = [selected, ofMatrix].find((task) => task.status === "failed");
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        <Button size="small" icon={<TableSimple20Regular />} disabledFocusable={running} onClick={readSelected}>
          {selection ? messages.optionsUseSelectionAgain : messages.optionsUseSelection}
        </Button>
        {offersMatrix && (
          <Button size="small" disabledFocusable={running} onClick={readMatrix}>
            {messages.optionsAccountsMatrix}
          </Button>
        )}
      </div>
      <div role="status">
        {running && <Waiting label={messages.optionsReadingSelection} />}
        {!running && failed && <FailureMessage failure={explainFailure(failed.error, messages)} />}
        {!running && selection && <OwnRowsFound selection={selection} areNames={reading.unique === true} />}
      </div>
      {!running && selection && (
        <ColumnMapping
          reading={reading}
          selection={selection}
          onChange={(index, column) => onRead(understandColumn(selection, index, column, reading, messages))}
        />
      )}
    </div>
  );
}
