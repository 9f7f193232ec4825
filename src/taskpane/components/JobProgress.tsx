import { Button, makeStyles, ProgressBar, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSession } from "../session";
import { Section } from "./Section";

const useStyles = makeStyles({
  step: { ...typographyStyles.body1, margin: 0 },
  // A contrast theme draws the whole bar as dark as the part that is done; the words of the rule are Fluent’s, which this one replaces.
  bar: { "@media screen and (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
  cancel: { alignSelf: "start" },
});

interface JobProgressProps {
  /** What the work is, for a screen reader. */
  readonly label: string;
  /** What is being done just now. */
  readonly step: string;
  /** From 0 to 1; absent where nobody knows. */
  readonly share?: number | undefined;
  readonly children?: ReactNode;
  readonly cancelling: boolean;
  /** Said while it ends, where what was done so far is taken back. */
  readonly takingBack?: string;
  readonly onCancel: () => void;
}

/** How far long work is, and the way to end it. */
export function JobProgress({ label, step, share, children, cancelling, takingBack, onCancel }: JobProgressProps) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <Section>
      <p className={styles.step} role="status">
        {cancelling ? (takingBack ?? messages.cancelling) : step}
      </p>
      <ProgressBar className={styles.bar} aria-label={label} {...(share !== undefined && { value: share })} />
      {children}
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={onCancel}>
        {messages.cancel}
      </Button>
    </Section>
  );
}
