import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  title: { display: "block" },
  hint: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
});

/** The label of a choice: what it is, and in a second line what it means. */
export function ChoiceLabel({ title, hint }: { readonly title: string; readonly hint: string }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{hint}</span>
    </>
  );
}
