import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBottom: tokens.spacingVerticalXS },
});

/** Leads back to all sheets. The gallery has none, and so is spared the weight of Fluent's button. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <Button
      className={styles.root}
      appearance="subtle"
      size="small"
      icon={<ArrowLeft20Regular />}
      aria-label={messages.backToGallery}
      onClick={onBack}
    >
      {messages.back}
    </Button>
  );
}
