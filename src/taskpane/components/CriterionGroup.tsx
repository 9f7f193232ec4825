import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";

const useStyles = makeStyles({
  root: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  summary: {
    ...typographyStyles.body1Strong,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: "pointer",
    // The marker is drawn as text, so that it keeps its place in a flex row.
    "::before": { content: '"▸"', width: "12px", color: tokens.colorNeutralForeground2 },
    "::-webkit-details-marker": { display: "none" },
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  opened: { "::before": { content: '"▾"' } },
  title: { flexGrow: 1 },
  count: {
    ...typographyStyles.caption1,
    alignSelf: "center",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  list: { listStyleType: "none", margin: 0, padding: `0 0 ${tokens.spacingVerticalS}` },
});

interface CriterionGroupProps {
  readonly title: string;
  readonly count: string;
  readonly openAtFirst: boolean;
  readonly children: ReactNode;
}

/** A group of criteria that folds away. */
export function CriterionGroup({ title, count, openAtFirst, children }: CriterionGroupProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <details className={styles.root} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={mergeClasses(styles.summary, open && styles.opened)}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{count}</span>
      </summary>
      <ul className={styles.list} role="list">
        {children}
      </ul>
    </details>
  );
}
