import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { RecordingProgress } from "../../app/review/recordReview";
import { fill } from "../../i18n/fill";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({ step: { marginBottom: tokens.spacingVerticalXS } });

interface ReviewRunningProps {
  readonly progress: RecordingProgress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the recording is. */
export function ReviewRunning({ progress, cancelling, onCancel }: ReviewRunningProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const isWriting = progress?.step === "writing";
  return (
    <Section>
      <div role="status">
        <div className={styles.step}>{cancelling ? messages.reviewCancelling : stepText()}</div>
      </div>
      <ProgressBar
        aria-label={messages.recordsTitle}
        {...(isWriting && { value: progress.of === 0 ? 1 : progress.written / progress.of })}
      />
      <div>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {messages.reviewCancel}
        </Button>
      </div>
    </Section>
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
