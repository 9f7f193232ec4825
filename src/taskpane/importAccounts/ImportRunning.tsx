import { JobProgress } from "../components/JobProgress";
import { useMessages } from "../hooks/useMessages";

interface ImportRunningProps {
  /** What is being done. */
  readonly text: string;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far it is, and the way out. */
export function ImportRunning({ text, cancelling, onCancel }: ImportRunningProps) {
  const messages = useMessages();
  return <JobProgress label={messages.importRunning} step={text} cancelling={cancelling} onCancel={onCancel} />;
}
