import type { ReactNode } from "react";
import type { JobState } from "../Job";
import { FailureMessage } from "./FailureMessage";
import { Notice } from "./Notice";
import { Section } from "./Section";

interface JobOutcomeProps {
  readonly state: JobState<unknown, unknown>;
  /** Says that the user has ended the work. */
  readonly cancelled: string;
  readonly cancelledMeaning?: string;
  /** What came of it. */
  readonly children?: ReactNode;
}

/** How work ended, in one region through all states: a screen reader only hears changes of what was there before. */
export function JobOutcome({ state, cancelled, cancelledMeaning, children }: JobOutcomeProps) {
  return (
    <>
      <div role="status">
        {children}
        {state.status === "cancelled" && (
          <Section>
            <Notice intent="info" title={cancelled}>
              {cancelledMeaning !== undefined && <p>{cancelledMeaning}</p>}
            </Notice>
          </Section>
        )}
      </div>
      {state.status === "failed" && (
        <Section>
          <FailureMessage failure={state.failure} />
        </Section>
      )}
    </>
  );
}
