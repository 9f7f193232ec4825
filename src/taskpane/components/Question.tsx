import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useFocusOn } from "../hooks/useFocusOn";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  warning: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  meaning: { ...typographyStyles.body1, "& > p": { margin: `${tokens.spacingVerticalXS} 0 0` } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

interface QuestionProps {
  readonly title: string;
  /** What a yes means. */
  readonly children?: ReactNode;
  readonly yes: string;
  readonly no: string;
  /** warning: what a yes takes away is gone. */
  readonly intent?: "warning";
  /** A yes is what the user came for. */
  readonly isWanted?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks in place before something is done; the keyboard comes to the question, and Escape says no. */
export function Question({ title, children, yes, no, intent, isWanted = false, onYes, onNo }: QuestionProps) {
  const styles = useStyles();
  const id = useId();
  const question = useFocusOn<HTMLParagraphElement>("asked", true);
  return (
    <div
      className={mergeClasses(styles.root, intent && styles.warning)}
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onNo();
      }}
    >
      <p className={styles.title} id={id} tabIndex={-1} ref={question}>
        {title}
      </p>
      <div className={styles.meaning}>{children}</div>
      <div className={styles.buttons}>
        <Button {...(isWanted && { appearance: "primary" as const })} onClick={onYes}>
          {yes}
        </Button>
        <Button appearance="subtle" onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
