import type { SharingStep } from "../../app/share/SharedCopy";
import type { MessageKey } from "../../i18n";
import { JobProgress } from "../components/JobProgress";
import { useMessages } from "../hooks/useMessages";

const STEPS: readonly SharingStep[] = ["reading", "copying", "writing", "checking"];
const TEXTS: Readonly<Record<SharingStep, MessageKey>> = {
  reading: "shareReading",
  copying: "shareCopying",
  writing: "shareWriting",
  checking: "shareChecking",
};

interface ShareRunningProps {
  readonly step: SharingStep | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the copies are. */
export function ShareRunning({ step, cancelling, onCancel }: ShareRunningProps) {
  const messages = useMessages();
  const now = step ?? "reading";
  return (
    <JobProgress
      label={messages.shareRunningTitle}
      step={messages[TEXTS[now]]}
      share={(STEPS.indexOf(now) + 1) / (STEPS.length + 1)}
      cancelling={cancelling}
      takingBack={messages.shareCancelling}
      onCancel={onCancel}
    />
  );
}
