import { Button, ProgressBar } from "@fluentui/react-components";
import { Section } from "../components/Section";
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
  return (
    <Section>
      <div role="status">{cancelling ? messages.importCancelling : text}</div>
      <ProgressBar aria-label={messages.importRunning} />
      <div>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {messages.importCancel}
        </Button>
      </div>
    </Section>
  );
}
