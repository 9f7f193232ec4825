import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useFocusOn } from "../hooks/useFocusOn";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  back: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBottom: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  subtitle: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface ViewHeaderProps {
  readonly title: string;
  readonly subtitle?: string;
  /** Whether the user came here from another view: then the keyboard focus comes along. */
  readonly arrived: boolean;
  readonly onBack?: () => void;
}

/** Says where the user is, and leads back. */
export function ViewHeader({ title, subtitle, arrived, onBack }: ViewHeaderProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const heading = useFocusOn<HTMLHeadingElement>(title, arrived);
  return (
    <header className={styles.root}>
      {onBack && (
        <Button
          className={styles.back}
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={messages.backToGallery}
          onClick={onBack}
        >
          {messages.back}
        </Button>
      )}
      <h1 className={styles.title} tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
    </header>
  );
}
