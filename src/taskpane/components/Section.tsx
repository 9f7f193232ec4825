import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    // In a wide pane a weight must not stand far from its name.
    maxWidth: "640px",
    // A region that will say something later takes no room before.
    ":not(:has(> :not(:empty)))": { paddingTop: 0, paddingBottom: 0 },
  },
  title: { ...typographyStyles.subtitle2, margin: `${tokens.spacingVerticalS} 0 0` },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly title?: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a view, with the pane's side padding and, where it has one, its heading. */
export function Section({ title, hint, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={title && id}>
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
