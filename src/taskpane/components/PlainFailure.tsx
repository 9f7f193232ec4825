import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Failure } from "../../app/explainFailure";

const useStyles = makeStyles({
  root: { ...typographyStyles.body1, padding: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  what: { ...typographyStyles.subtitle1, margin: 0 },
  details: { ...typographyStyles.caption1, whiteSpace: "pre-wrap" },
  reload: {
    ...typographyStyles.body1Strong,
    padding: `6px ${tokens.spacingHorizontalM}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ...createFocusOutlineStyle(),
  },
});

interface PlainFailureProps {
  readonly failure: Failure;
  readonly reload: string;
}

/** A failure of the pane itself, shown with nothing that might have to be loaded first. */
export function PlainFailure({ failure, reload }: PlainFailureProps) {
  const styles = useStyles();
  return (
    <main className={styles.root}>
      <div role="alert">
        <h1 className={styles.what}>{failure.what}</h1>
        <p>{failure.meaning}</p>
        <p>{failure.todo}</p>
      </div>
      <button type="button" className={styles.reload} onClick={() => location.reload()}>
        {reload}
      </button>
      <pre className={styles.details}>{failure.details}</pre>
    </main>
  );
}
