import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../../app/explainFailure";
import type { ImportedTable } from "../../app/import/importTable";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { RemoveChoice } from "../components/RemoveChoice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ImportDoneProps {
  readonly table: ImportedTable;
  /** Showing or removing the sheet did not work. */
  readonly trouble: Failure | null;
  readonly onShow: () => void;
  readonly onRemove: () => void;
  readonly onAgain: () => void;
}

/** The table is there: what of it to look at, and the ways on or back. */
export function ImportDone({ table, trouble, onShow, onRemove, onAgain }: ImportDoneProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const { inserted, rows, leftAsText, cut } = table;
  return (
    <>
      <Section>
        {trouble && <FailureMessage failure={trouble} />}
        <div role="status">
          <Notice
            intent={cut === 0 ? "success" : "warning"}
            title={fill(messages.importDoneText, {
              rows: counted(messages, language, "importFound", rows),
              sheet: inserted.sheetName,
            })}
          >
            <p>{messages.importDoneSafe}</p>
            {leftAsText > 0 && <p>{counted(messages, language, "importDoneLeft", leftAsText)}</p>}
            {cut > 0 && <p>{counted(messages, language, "importDoneCut", cut)}</p>}
          </Notice>
        </div>
      </Section>
      <Section>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onShow}>
            {messages.importShow}
          </Button>
          <Button onClick={onAgain}>{messages.importAgain}</Button>
        </div>
        <RemoveChoice sheetName={inserted.sheetName} onRemove={onRemove} />
      </Section>
    </>
  );
}
