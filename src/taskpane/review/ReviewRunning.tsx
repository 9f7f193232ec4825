import type { RecordingProgress } from "../../app/review/recordReview";
import { fill } from "../../i18n/fill";
import { JobProgress } from "../components/JobProgress";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

interface ReviewRunningProps {
  readonly progress: RecordingProgress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the recording is. */
export function ReviewRunning({ progress, cancelling, onCancel }: ReviewRunningProps) {
  const messages = useMessages();
  const { language } = useSession();
  return (
    <JobProgress
      label={messages.recordsTitle}
      step={stepText()}
      share={progress?.step === "writing" ? (progress.of === 0 ? 1 : progress.written / progress.of) : undefined}
      cancelling={cancelling}
      takingBack={messages.reviewCancelling}
      onCancel={onCancel}
    />
  );

  function stepText(): string {
    if (progress === null || progress.step === "reading") return messages.reviewRunningReading;
    if (progress.step === "inserting") return messages.reviewRunningInserting;
    return fill(messages.reviewRunningWriting, {
      written: progress.written.toLocaleString(language),
      all: progress.of.toLocaleString(language),
    });
  }
}
