import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Failure } from "../../app/explainFailure";
import { useSession } from "../session";
import { Notice } from "./Notice";

const useStyles = makeStyles({
  todo: { ...typographyStyles.body1Strong },
  details: { marginTop: tokens.spacingVerticalS },
  summary: {
    ...typographyStyles.caption1,
    width: "fit-content",
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
  },
  code: {
    ...typographyStyles.caption1,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontFamily: tokens.fontFamilyMonospace,
    whiteSpace: "pre-wrap",
  },
});

interface FailureMessageProps {
  readonly failure: Failure;
  /** warning: nothing failed, it only has to wait. */
  readonly intent?: "error" | "warning";
}

/** What happened, what it means, what to do, said at once by a screen reader; and, folded away, what support will ask for. */
export function FailureMessage({ failure, intent = "error" }: FailureMessageProps) {
  const styles = useStyles();
  const { messages } = useSession();
  return (
    <div role="alert">
      <Notice intent={intent} title={failure.what}>
        <p>{failure.meaning}</p>
        <p>
          <span className={styles.todo}>{messages.failureTodo}: </span>
          {failure.todo}
        </p>
        <details className={styles.details}>
          <summary className={styles.summary}>{messages.failureDetails}</summary>
          <pre className={styles.code}>{failure.details}</pre>
        </details>
      </Notice>
    </div>
  );
}
