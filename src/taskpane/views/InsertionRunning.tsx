import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { ProgressSteps } from "../components/ProgressSteps";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import type { InsertionState } from "../InsertionState";
import { useSession } from "../session";

interface InsertionRunningProps {
  readonly state: Extract<InsertionState, { status: "running" | "removing" }>;
}

/** The job that runs now. Whatever else was asked for meanwhile is told why it has to wait. */
export function InsertionRunning({ state }: InsertionRunningProps) {
  const { messages } = useSession();
  return (
    <>
      {state.status === "running" ? (
        <>
          <ViewHeader title={messages.runningTitle} subtitle={messages.runningHint} arrived />
          <Section>
            <ProgressSteps progress={state.progress} />
          </Section>
        </>
      ) : (
        <>
          <ViewHeader title={messages.removingTitle} arrived />
          <Section>
            <Waiting label={fill(messages.removingText, { sheet: state.inserted.sheetName })} />
          </Section>
        </>
      )}
      {state.refusal && (
        <Section>
          <FailureMessage failure={state.refusal} intent="warning" />
        </Section>
      )}
    </>
  );
}
