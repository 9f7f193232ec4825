import type { RecordedReview, RecordingProgress } from "../../app/review/recordReview";
import type { ReviewTakenBack } from "../../app/review/takeBackReview";
import { counted } from "../counted";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { Waiting } from "../components/Waiting";
import { useMessages } from "../hooks/useMessages";
import type { JobState } from "../Job";
import { useSession } from "../session";
import type { ReviewResult } from "../views/ReviewView";
import { RecordedNotice } from "./RecordedNotice";

interface ReviewOutcomeProps {
  readonly state: JobState<RecordingProgress, ReviewResult>;
  readonly undo: JobState<never, ReviewTakenBack>;
  readonly onUndo: (review: RecordedReview) => void;
}

/** What became of the last recording, in one region through all states: a screen reader only hears changes of what was there before. */
export function ReviewOutcome({ state, undo, onUndo }: ReviewOutcomeProps) {
  const messages = useMessages();
  const recorded = state.status === "done" && state.result.recording.kind === "recorded" ? state.result.recording.review : null; // prettier-ignore
  const failure = undo.status === "failed" ? undo.failure : state.status === "failed" ? state.failure : null;
  return (
    <>
      <div role="status">
        {undo.status === "running" && (
          <Section>
            <Waiting label={messages.reviewUndoing} />
          </Section>
        )}
        {recorded && undo.status !== "running" && <RecordedNotice review={recorded} onUndo={() => onUndo(recorded)} />}
        {state.status === "cancelled" && (
          <Section>
            <Notice intent="info" title={messages.reviewCancelled} />
          </Section>
        )}
        {undo.status === "done" && state.status !== "running" && <UndoneNotice taken={undo.result} />}
      </div>
      {failure && state.status !== "running" && (
        <Section>
          <FailureMessage failure={failure} />
        </Section>
      )}
    </>
  );
}

function UndoneNotice({ taken: { rows, leftAlone, sheetRemoved } }: { readonly taken: ReviewTakenBack }) {
  const messages = useMessages();
  const { language } = useSession();
  return (
    <Section>
      <Notice intent={leftAlone > 0 ? "warning" : "success"} title={counted(messages, language, "reviewUndone", rows)}>
        {sheetRemoved && <p>{messages.reviewUndoneSheet}</p>}
        {leftAlone > 0 && <p>{counted(messages, language, "reviewUndoneLeft", leftAlone)}</p>}
      </Notice>
    </Section>
  );
}
