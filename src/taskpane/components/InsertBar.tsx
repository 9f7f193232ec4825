import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { OptionFault } from "../../app/checkMatrixOptions";
import { useSession } from "../session";
import { columnWidth } from "./columnWidth";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    // The button ends where the options above it do.
    paddingRight: `max(${tokens.spacingHorizontalL}, 100% - ${columnWidth} - ${tokens.spacingHorizontalL})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  text: { ...typographyStyles.caption1, flex: "1 1 208px", minWidth: 0, overflowWrap: "anywhere" },
  summary: { margin: 0, fontVariantNumeric: "tabular-nums", textWrap: "balance" },
  insert: { "@media (max-width: 440px)": { flexGrow: 1 } },
  faults: { listStyleType: "none", margin: 0, padding: 0 },
  fault: { display: "grid", gridTemplateColumns: "16px 1fr", columnGap: tokens.spacingHorizontalXS },
  icon: { color: tokens.colorStatusWarningForeground1 },
});

interface InsertBarProps {
  /** What an insertion would make; null while something is to be mended first. */
  readonly summary: string | null;
  /** On the button. */
  readonly insert: string;
  readonly faults: readonly OptionFault[];
  readonly onInsert: () => void;
}

/** Always in sight: what will be made, or what is to be mended first, and the button that makes it. */
export function InsertBar({ summary, insert, faults, onInsert }: InsertBarProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const id = useId();
  return (
    <footer className={styles.root}>
      <div className={styles.text} id={id} role="status">
        {summary !== null && <p className={styles.summary}>{summary}</p>}
        {faults.length > 0 && (
          <ul className={styles.faults} role="list" aria-label={messages.optionsToMend}>
            {faults.map(({ field, message }) => (
              <li key={field} className={styles.fault}>
                <Warning16Regular className={styles.icon} aria-hidden />
                {message}
              </li>
            ))}
          </ul>
        )}
      </div>
      <Button
        className={styles.insert}
        appearance="primary"
        disabledFocusable={faults.length > 0}
        aria-describedby={id}
        onClick={onInsert}
      >
        {insert}
      </Button>
    </footer>
  );
}
