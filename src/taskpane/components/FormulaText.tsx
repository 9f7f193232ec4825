import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // A contrast theme takes the background away.
    "@media (forced-colors: active)": { outline: `${tokens.strokeWidthThin} solid CanvasText` },
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
});

/** A formula as Excel has it. */
export function FormulaText({ formula, label }: { readonly formula: string; readonly label?: string }) {
  const styles = useStyles();
  return (
    <pre className={styles.root} aria-label={label}>
      {formula}
    </pre>
  );
}
