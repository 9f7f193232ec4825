import type { CheckProgress } from "../../app/checkWorkbook";
import { fill } from "../../i18n/fill";
import { JobProgress } from "../components/JobProgress";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

interface CheckRunningProps {
  readonly progress: CheckProgress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the check is; it can be ended at any time, for it changes nothing. */
export function CheckRunning({ progress, cancelling, onCancel }: CheckRunningProps) {
  const messages = useMessages();
  const { language } = useSession();
  return (
    <JobProgress
      label={messages.checkRunning}
      step={stepText()}
      share={progress?.step === "reading" && progress.ofCells > 0 ? progress.cells / progress.ofCells : undefined}
      cancelling={cancelling}
      onCancel={onCancel}
    />
  );

  function stepText(): string {
    if (progress === null) return messages.checkReading;
    if (progress.step === "looking") return messages.checkLooking;
    const { cells, ofCells } = progress;
    return fill(messages.checkReadingOf, {
      cells: cells.toLocaleString(language),
      all: ofCells.toLocaleString(language),
    });
  }
}
