import { Button, makeStyles, ProgressBar, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "./Section";

const useStyles = makeStyles({
  step: { ...typographyStyles.body1, margin: 0 },
  // A contrast theme draws the whole bar as dark as the part that is done.
  bar: { "@media (forced-colors: active)": { backgroundColor: "Canvas", outline: "1px solid CanvasText" } },
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
  /** Of the button: it says when the work is about to end. */
  readonly cancel: string;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** How far long work is, and the way to end it. */
export function JobProgress({ label, step, share, children, cancel, cancelling, onCancel }: JobProgressProps) {
  const styles = useStyles();
  return (
    <Section>
      <p className={styles.step} role="status">
        {step}
      </p>
      <ProgressBar className={styles.bar} aria-label={label} {...(share !== undefined && { value: share })} />
      {children}
      <Button className={styles.cancel} disabledFocusable={cancelling} onClick={onCancel}>
        {cancel}
      </Button>
    </Section>
  );
}
