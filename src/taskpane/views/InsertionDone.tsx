import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FinishingTouch } from "../../app/InsertedSheet";
import type { PaneMessageKey } from "../../i18n/paneMessages";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { ProblemList } from "../components/ProblemList";
import { RemoveChoice } from "../components/RemoveChoice";
import { BackButton } from "../components/BackButton";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { counted } from "../counted";
import type { InsertionState } from "../InsertionState";
import { useSession } from "../session";
import type { AfterInsertion } from "./InsertionView";
import { clearExample } from "../thisSheet/clearedExamples";

const NOT_DONE: Record<FinishingTouch, PaneMessageKey> = {
  freezePanes: "doneNotFrozen",
  pageLayout: "doneNoPageLayout",
};

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InsertionDoneProps {
  readonly state: Extract<InsertionState, { status: "done" }>;
  readonly onLeave: (to: AfterInsertion) => void;
}

/** The sheet is there: where it is, whether its formulas are sound, and the ways on or back. */
export function InsertionDone({ state: { inserted, trouble }, onLeave }: InsertionDoneProps) {
  const styles = useStyles();
  const session = useSession();
  const { messages, language, insertion, navigation } = session;
  const weightsFrom = weightsEnding(inserted.names);
  const { problems, pending } = inserted;
  const unsound = problems.length > 0;
  /** Done, and shown with what can be done next, by the view of the sheet. */
  const clear = () => {
    navigation.open("thisSheet");
    clearExample(session, inserted);
  };
  return (
    <>
      <ViewHeader
        title={unsound ? messages.doneTitleUnsound : messages.doneTitle}
        subtitle={fill(messages.doneText, { sheet: inserted.sheetName })}
        arrived
      >
        <BackButton onBack={() => onLeave("gallery")} />
      </ViewHeader>
      <Section>
        {trouble && <FailureMessage failure={trouble} />}
        {unsound && <ProblemList problems={problems} />}
        {pending > 0 && <Notice intent="info">{counted(messages, language, "donePending", pending)}</Notice>}
        {!unsound && pending === 0 && !trouble && <Notice intent="success">{messages.doneChecked}</Notice>}
        {inserted.notDone.map((touch) => (
          <Notice key={touch} intent="info">
            {messages[NOT_DONE[touch]]}
          </Notice>
        ))}
      </Section>
      <Section>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => void insertion.show(inserted)}>
            {messages.doneShow}
          </Button>
          {weightsFrom !== undefined && (
            <Button onClick={() => onLeave({ weightsFrom })}>{messages.doneUseWeights}</Button>
          )}
          <Button onClick={() => onLeave("gallery")}>{messages.doneAnother}</Button>
          {inserted.hasExample && <Button onClick={clear}>{messages.doneClearExample}</Button>}
        </div>
        <RemoveChoice sheetName={inserted.sheetName} onRemove={() => void insertion.remove(inserted)} />
      </Section>
    </>
  );
}

/** Of a sheet of criteria weights, how its names end; undefined of any other. */
function weightsEnding(names: readonly string[]): string | undefined {
  const prefix = "kam_weights_chosen";
  return names.find((name) => name.startsWith(prefix))?.slice(prefix.length);
}
