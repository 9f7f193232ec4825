import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen in a contrast theme only, which has no background here.
    border: `${tokens.strokeWidthThin} solid transparent`,
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
