import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../../app/explainFailure";
import type { SharedCopy } from "../../app/share/SharedCopy";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { explainPaneFailure } from "../explainPaneFailure";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { RemoveCopies } from "./RemoveCopies";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface ShareDoneProps {
  readonly copy: SharedCopy;
  readonly onRemove: (sheetIds: readonly string[]) => void;
  readonly onAgain: () => void;
}

/** The copies are there: whether they show the same, where they are, how to send them, and the way back. */
export function ShareDone({ copy, onRemove, onAgain }: ShareDoneProps) {
  const styles = useStyles();
  const { language } = useSession();
  const messages = useMessages();
  const [trouble, show] = useShowing();
  const { comparison, sheets, differing } = copy;
  const turned = sheets.reduce((sum, each) => sum + each.turned, 0);
  const frozen = sheets.flatMap((each) => each.frozen).reduce((sum, { cells }) => sum + cells, 0);
  const cut = sheets.reduce((sum, each) => sum + each.cut.length, 0);
  const untold = sheets.filter((each) => each.untold === "figures").map(({ sheetName }) => sheetName);
  const found = fill(counted(messages, language, "shareDoneDiffering", differing), { sheet: comparison.sheetName });
  return (
    <>
      <Section>
        {trouble && <FailureMessage failure={trouble} />}
        <Notice
          intent={differing === 0 ? "success" : "warning"}
          title={differing === 0 ? messages.shareDoneSame : messages.shareDoneUnsoundTitle}
        >
          {differing > 0 && <p>{found}</p>}
          {turned > 0 && <p>{counted(messages, language, "shareDoneTurned", turned)}</p>}
          {frozen > 0 && <p>{counted(messages, language, "shareDoneFrozen", frozen)}</p>}
          {cut > 0 && <p>{counted(messages, language, "shareDoneCut", cut)}</p>}
          {untold.length > 0 && <p>{fill(messages.shareDoneUntold, { sheets: untold.join(", ") })}</p>}
        </Notice>
        <p style={{ margin: 0 }}>{messages.shareDoneMove}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => show(comparison)}>
            {messages.shareShowComparison}
          </Button>
          <Button onClick={onAgain}>{messages.shareAgain}</Button>
        </div>
      </Section>
      <Section title={messages.shareDoneCopies}>
        <ul className={styles.list}>
          {sheets.map((sheet) => (
            <li key={sheet.sheetId}>
              <Link as="button" onClick={() => show(sheet)}>
                {sheet.sheetName}
              </Link>
            </li>
          ))}
        </ul>
        <RemoveCopies onRemove={() => onRemove([...sheets, comparison].map(({ sheetId }) => sheetId))} />
      </Section>
    </>
  );
}

/** Brings a sheet to the front; somebody may have deleted it since. */
function useShowing(): [Failure | null, (sheet: { readonly sheetId: string; readonly sheetName: string }) => void] {
  const { messages } = useSession();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const show = (sheet: { readonly sheetId: string; readonly sheetName: string }) => {
    import(/* webpackChunkName: "share" */ "../../app/share/showShared")
      .then(({ showShared }) => showShared(sheet))
      .then(
        () => setTrouble(null),
        (error: unknown) => setTrouble(explainPaneFailure(error, messages)),
      );
  };
  return [trouble, show];
}
