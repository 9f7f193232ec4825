import { Button, makeStyles, ProgressBar, typographyStyles } from "@fluentui/react-components";
import type { CheckProgress } from "../../app/checkWorkbook";
import { fill } from "../../i18n/fill";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({
  step: { ...typographyStyles.body1, margin: 0 },
  cancel: { alignSelf: "start" },
});

interface CheckRunningProps {
  readonly progress: CheckProgress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far the check is; it can be ended at any time, for it changes nothing. */
export function CheckRunning({ progress, cancelling, onCancel }: CheckRunningProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const share = progress?.step === "reading" && progress.ofCells > 0 ? progress.cells / progress.ofCells : undefined;
  return (
    <Section>
      <p className={styles.step}>{stepText()}</p>
      <ProgressBar aria-label={messages.checkRunning} {...(share !== undefined && { value: share })} />
      <Button className={styles.cancel} disabled={cancelling} onClick={onCancel}>
        {cancelling ? messages.checkCancelling : messages.checkCancel}
      </Button>
    </Section>
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
