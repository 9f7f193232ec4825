import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Failure } from "../../app/explainFailure";
import type { RecordedReview } from "../../app/review/recordReview";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { explainPaneFailure } from "../explainPaneFailure";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { dayText } from "./dayText";

interface RecordedNoticeProps {
  readonly review: RecordedReview;
  readonly onUndo: () => void;
}

/** The review is recorded: how much, where, and the way back. */
export function RecordedNotice({ review, onUndo }: RecordedNoticeProps) {
  const messages = useMessages();
  const { language } = useSession();
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const { added, filled, replaced, unlisted, table } = review.written;
  const rows = [...added, ...filled, ...replaced.map(({ after }) => after)];
  const date = dayText(Number(rows[0]?.[0]), language);
  const number = (count: number) => count.toLocaleString(language);
  const show = () => {
    import(/* webpackChunkName: "recordReview" */ "../../app/review/showHistory")
      .then(({ showHistory }) => showHistory(review))
      .then(
        () => setTrouble(null),
        (error: unknown) => setTrouble(explainPaneFailure(error, messages)),
      );
  };
  return (
    <Section>
      {trouble && <FailureMessage failure={trouble} />}
      <Notice
        intent="success"
        title={fill(counted(messages, language, "reviewDone", rows.length), { date })}
        actions={
          <>
            <Button size="small" onClick={show}>
              {messages.reviewShow}
            </Button>
            <Button size="small" onClick={onUndo}>
              {messages.reviewUndo}
            </Button>
          </>
        }
      >
        {replaced.length > 0 && <p>{fill(messages.reviewDoneReplaced, { count: number(replaced.length) })}</p>}
        {review.inserted && <p>{fill(messages.reviewDoneInserted, { sheet: table.sheetName })}</p>}
        {unlisted > 0 && (
          <p>
            {fill(messages.reviewDoneUnlisted, {
              sheet: table.sheetName,
              most: number(review.mostListed),
              count: number(unlisted),
            })}
          </p>
        )}
      </Notice>
    </Section>
  );
}
