import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Failure } from "../../app/explainFailure";
import { FailureMessage } from "../components/FailureMessage";
import { BackButton } from "../components/BackButton";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useSession } from "../session";
import type { AfterInsertion } from "./InsertionView";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface InsertionFailedProps {
  readonly failure: Failure;
  readonly onLeave: (to: AfterInsertion) => void;
}

/** The insertion failed: what happened, what it means and what to do. The options are as the user left them. */
export function InsertionFailed({ failure, onLeave }: InsertionFailedProps) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <>
      <ViewHeader title={messages.failedTitle} arrived>
        <BackButton onBack={() => onLeave("gallery")} />
      </ViewHeader>
      <Section>
        <FailureMessage failure={failure} />
      </Section>
      <Section>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={() => onLeave("options")}>
            {messages.failedBackToOptions}
          </Button>
        </div>
      </Section>
    </>
  );
}
