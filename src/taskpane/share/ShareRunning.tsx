import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { SharingStep } from "../../app/share/SharedCopy";
import type { MessageKey } from "../../i18n";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  step: { marginBottom: tokens.spacingVerticalXS },
});

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
  const styles = useStyles();
  const messages = useMessages();
  const now = step ?? "reading";
  const text = messages[cancelling ? "shareCancelling" : TEXTS[now]];
  return (
    <Section>
      <div role="status">
        <div className={styles.step}>{text}</div>
      </div>
      <ProgressBar value={(STEPS.indexOf(now) + 1) / (STEPS.length + 1)} aria-label={messages.shareRunningTitle} />
      <div>
        <Button disabledFocusable={cancelling} onClick={onCancel}>
          {messages.shareCancel}
        </Button>
      </div>
    </Section>
  );
}
