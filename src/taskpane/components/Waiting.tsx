import { makeStyles, Spinner } from "@fluentui/react-components";

const useStyles = makeStyles({ root: { justifyContent: "flex-start" } });

/** Something short is under way, of which nobody can say how far it is. */
export function Waiting({ label }: { readonly label: string }) {
  const styles = useStyles();
  return <Spinner className={styles.root} size="tiny" label={label} />;
}
