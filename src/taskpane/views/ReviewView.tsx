import type { Recording, RecordingProgress } from "../../app/review/recordReview";
import type { ReviewReading } from "../../app/review/readReview";
import type { ReviewChoices } from "../../app/review/recordsOf";
import type { ReviewTakenBack } from "../../app/review/takeBackReview";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { useDraft } from "../hooks/useDraft";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import type { Reading } from "../hooks/useReading";
import { NothingToRecord } from "../review/NothingToRecord";
import { RecordsSection } from "../review/RecordsSection";
import { ReplaceQuestion } from "../review/ReplaceQuestion";
import { EMPTY_REVIEW, withoutComments, type ReviewDraft } from "../review/ReviewDraft";
import { ReviewForm } from "../review/ReviewForm";
import { ReviewOutcome } from "../review/ReviewOutcome";
import { ReviewRunning } from "../review/ReviewRunning";
import { useReviewReading } from "../review/useReviewReading";

/** What a recording ended in, and what was asked for: a question is answered with it. */
export interface ReviewResult {
  readonly recording: Recording;
  readonly choices: ReviewChoices;
}

/** From what the sheets show today to rows of the history, and what those say over time. */
export default function ReviewView() {
  const messages = useMessages();
  const [state, job] = useJob<RecordingProgress, ReviewResult>("review");
  const [undo, undoing] = useJob<never, ReviewTakenBack>("reviewUndo");
  const [draft, change] = useDraft<ReviewDraft>("review", EMPTY_REVIEW);
  const changing = state.status === "running" || undo.status === "running";
  const reading = useReviewReading(messages, `${state.status} ${undo.status}`, changing);
  const record = (choices: ReviewChoices, replace: boolean) => {
    undoing.close();
    void job.start(async (steps) => {
      const { recordReview } = await import(/* webpackChunkName: "recordReview" */ "../../app/review/recordReview");
      const recording = await recordReview({ ...choices, replace }, messages, steps);
      if (recording.kind === "recorded") change(withoutComments(draft));
      return { recording, choices };
    });
  };
  const takeBack = (review: Extract<Recording, { kind: "recorded" }>["review"]) => {
    void undoing.start(async () => {
      const { takeBackReview } = await import(/* webpackChunkName: "recordReview" */ "../../app/review/takeBackReview");
      const taken = await takeBackReview(review);
      job.close();
      return taken;
    });
  };
  const asked = state.status === "done" && state.result.recording.kind === "asked" ? state.result : null;
  return (
    <main>
      <ViewHeader title={messages.recordsTitle} subtitle={messages.reviewSubtitle} arrived />
      <ReviewOutcome state={state} undo={undo} onUndo={takeBack} />
      {state.status === "running" ? (
        <ReviewRunning progress={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
      ) : asked ? (
        <ReplaceQuestion result={asked} onReplace={() => record(asked.choices, true)} onLeave={job.close} />
      ) : (
        <Preparation state={reading} draft={draft} onDraft={change} onRecord={(choices) => record(choices, false)} />
      )}
      {reading.status === "read" && <RecordsSection said={reading.found.said} />}
    </main>
  );
}

interface PreparationProps {
  readonly state: Reading<ReviewReading>;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly onRecord: (choices: ReviewChoices) => void;
}

function Preparation({ state, draft, onDraft, onRecord }: PreparationProps) {
  const messages = useMessages();
  if (state.status === "reading")
    return (
      <Section>
        <Waiting label={messages.reviewReading} />
      </Section>
    );
  if (state.status === "failed")
    return (
      <Section>
        <FailureMessage failure={state.failure} />
      </Section>
    );
  if (state.found.sheets.length === 0) return <NothingToRecord />;
  return <ReviewForm reading={state.found} draft={draft} onDraft={onDraft} onRecord={onRecord} />;
}
