import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { columnWidth } from "./columnWidth";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    maxWidth: columnWidth,
    // A region that will say something later takes no room before.
    ":not(:has(> :not(:empty)))": { paddingTop: 0, paddingBottom: 0 },
  },
  wide: { maxWidth: "none" },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0 0` },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly title?: string;
  readonly hint?: string;
  /** A table takes what room there is. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}

/** A part of a view, with the pane's side padding and, where it has one, its heading. */
export function Section({ title, hint, isWide, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={mergeClasses(styles.root, isWide && styles.wide)} aria-labelledby={title && id}>
      {title && (
        <h2 className={styles.title} id={id}>
          {title}
        </h2>
      )}
      {hint && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
