import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../../app/explainFailure";
import type { BrokenCell, RepairReport } from "../../app/repair/RepairReport";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { counted } from "../counted";
import { explainPaneFailure } from "../explainPaneFailure";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const SHOWN_AT_MOST = 20;

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What works again, what does not, and which sheets are locked. */
export function RepairResult({ report: { mended, left, pending, locked } }: { readonly report: RepairReport }) {
  const styles = useStyles();
  const { language, messages: paneMessages } = useSession();
  const messages = useMessages();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const show = (cell: BrokenCell) => {
    import(/* webpackChunkName: "repair" */ "../../app/repair/showBroken")
      .then(({ showBroken }) => showBroken(cell))
      .then(
        () => setTrouble(null),
        (error: unknown) => setTrouble(explainPaneFailure(error, paneMessages)),
      );
  };
  if (mended + left.length + pending + locked.length === 0)
    return <Notice intent="info">{messages.repairNothing}</Notice>;
  return (
    <div className={styles.root}>
      {mended > 0 && <Notice intent="success">{counted(messages, language, "repairMended", mended)}</Notice>}
      {left.length > 0 && (
        <Notice intent="warning" title={counted(messages, language, "repairLeft", left.length)}>
          <ul className={styles.list}>
            {left.slice(0, SHOWN_AT_MOST).map((cell) => (
              <li key={`${cell.sheetId}!${cell.address}`}>
                <Link as="button" onClick={() => show(cell)}>
                  {fill(messages.repairCellError, { cell: `${cell.sheetName}!${cell.address}`, error: cell.error })}
                </Link>
              </li>
            ))}
          </ul>
          {left.length > SHOWN_AT_MOST && (
            <p>{fill(messages.repairMore, { count: (left.length - SHOWN_AT_MOST).toLocaleString(language) })}</p>
          )}
        </Notice>
      )}
      {pending > 0 && <Notice intent="info">{counted(paneMessages, language, "donePending", pending)}</Notice>}
      {locked.map(({ sheetId, sheetName }) => (
        <Notice key={sheetId} intent="warning">
          {fill(messages.repairLocked, { sheet: sheetName })}
        </Notice>
      ))}
      {trouble && <FailureMessage failure={trouble} />}
    </div>
  );
}
