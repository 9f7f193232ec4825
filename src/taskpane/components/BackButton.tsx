import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEscape } from "../hooks/useEscape";
import { useSession } from "../session";
import { outdented } from "./outdented";

const useStyles = makeStyles({
  root: { ...outdented(tokens.spacingHorizontalS), marginBottom: tokens.spacingVerticalXS },
});

interface BackButtonProps {
  /** To where, for a screen reader; to all sheets when absent. */
  readonly to?: string;
  readonly onBack: () => void;
}

/** Leads back to where the user came from, as Escape does. The gallery has none, and so is spared the weight of Fluent's button. */
export function BackButton({ to, onBack }: BackButtonProps) {
  const styles = useStyles();
  const { messages } = useSession();
  useEscape(onBack);
  return (
    <Button
      className={styles.root}
      appearance="subtle"
      size="small"
      icon={<ArrowLeft20Regular />}
      aria-label={to ?? messages.backToGallery}
      onClick={onBack}
    >
      {messages.back}
    </Button>
  );
}
