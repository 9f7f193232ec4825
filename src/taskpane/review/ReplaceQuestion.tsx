import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { fill } from "../../i18n/fill";
import { countedIn } from "../check/countedIn";
import { Section } from "../components/Section";
import { useFocusOn } from "../hooks/useFocusOn";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import type { ReviewResult } from "../views/ReviewView";
import { dayText } from "./dayText";

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
  question: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  meaning: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ReplaceQuestionProps {
  readonly result: ReviewResult;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

/** Asks before records of the same day are replaced. */
export function ReplaceQuestion({ result, onReplace, onLeave }: ReplaceQuestionProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const id = useId();
  const question = useFocusOn<HTMLParagraphElement>("asked", true);
  const { recording, choices } = result;
  const count = recording.kind === "asked" ? recording.accounts.length : 0;
  return (
    <Section>
      <div className={styles.root} role="group" aria-labelledby={id}>
        <p className={styles.question} id={id} tabIndex={-1} ref={question}>
          {fill(countedIn(messages.reviewReplaceOne, messages.reviewReplaceOther, count, language), {
            date: dayText(choices.date, language),
          })}
        </p>
        <p className={styles.meaning}>{messages.reviewReplaceText}</p>
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={onReplace}>
            {messages.reviewReplace}
          </Button>
          <Button onClick={onLeave}>{messages.reviewReplaceNot}</Button>
        </div>
      </div>
    </Section>
  );
}
