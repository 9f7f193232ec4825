import { makeStyles, mergeClasses, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Circle20Regular } from "@fluentui/react-icons";
import type { InsertionProgress } from "../../app/insertSelectionMatrix";
import type { PaneMessageKey } from "../../i18n/paneMessages";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: { listStyleType: "none", margin: 0, padding: 0 },
  step: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    color: tokens.colorNeutralForeground2,
  },
  current: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  done: { color: tokens.colorBrandForeground1 },
});

const STEPS: readonly (readonly [InsertionProgress, PaneMessageKey])[] = [
  ["reading", "runningReading"],
  ["building", "runningBuilding"],
  ["checking", "runningChecking"],
];

/** The three steps of an insertion, and which one is being done. */
export function ProgressSteps({ progress }: { readonly progress: InsertionProgress }) {
  const styles = useStyles();
  const { messages } = useSession();
  const current = STEPS.findIndex(([step]) => step === progress);
  return (
    <ol className={styles.root}>
      {STEPS.map(([step, text], index) => (
        <li
          key={step}
          className={mergeClasses(styles.step, index === current && styles.current)}
          aria-current={index === current ? "step" : undefined}
        >
          {index < current && <CheckmarkCircle20Filled className={styles.done} aria-label={messages.stepDone} />}
          {index === current && <Spinner size="extra-tiny" aria-label={messages.stepCurrent} />}
          {index > current && <Circle20Regular aria-label={messages.stepAhead} />}
          {messages[text]}
        </li>
      ))}
    </ol>
  );
}
