import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { Question } from "../components/Question";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import type { ReviewResult } from "../views/ReviewView";
import { dayText } from "./dayText";

interface ReplaceQuestionProps {
  readonly result: ReviewResult;
  readonly onReplace: () => void;
  readonly onLeave: () => void;
}

/** Asks before records of the same day are replaced. */
export function ReplaceQuestion({ result, onReplace, onLeave }: ReplaceQuestionProps) {
  const messages = useMessages();
  const { language } = useSession();
  const { recording, choices } = result;
  const count = recording.kind === "asked" ? recording.accounts.length : 0;
  const question = counted(messages, language, "reviewReplace", count);
  return (
    <Section>
      <Question
        intent="warning"
        title={fill(question, { date: dayText(choices.date, language) })}
        yes={messages.reviewReplace}
        no={messages.cancel}
        isWanted
        onYes={onReplace}
        onNo={onLeave}
      >
        <p>{messages.reviewReplaceText}</p>
      </Question>
    </Section>
  );
}
