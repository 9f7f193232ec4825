import { Button } from "@fluentui/react-components";
import { dateOfReview } from "../../app/review/dateOfReview";
import { dayOfIso, isoOfDay, today } from "../../app/review/days";
import type { ReviewReading } from "../../app/review/readReview";
import { accountsOf, type ReviewChoices } from "../../app/review/recordsOf";
import type { ReviewedSheet } from "../../app/review/ReviewedSheet";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { CommentList } from "./CommentList";
import { dayText } from "./dayText";
import type { ReviewDraft } from "./ReviewDraft";
import { ReviewFields } from "./ReviewFields";
import { ReviewSheets } from "./ReviewSheets";

interface ReviewFormProps {
  readonly reading: ReviewReading;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly onRecord: (choices: ReviewChoices) => void;
}

/** What a recording will keep, before anything is written: from which sheets, for which day, by whom, with which comments. */
export function ReviewForm({ reading: { sheets, history }, draft, onDraft, onRecord }: ReviewFormProps) {
  const messages = useMessages();
  const { language } = useSession();
  const change = (part: Partial<ReviewDraft>) => onDraft({ ...draft, ...part });
  const chosen = sheets.filter(({ sheetId }) => !draft.without.includes(sheetId));
  const accounts = accountsOf(chosen);
  const { from, undated, day: usual } = dateOfReview(chosen, today());
  const date = draft.date ?? isoOfDay(usual);
  const day = dayOfIso(date);
  const recordedBy = draft.recordedBy ?? String(history?.records.at(-1)?.recordedBy ?? "");
  return (
    <>
      <Section title={messages.reviewFrom}>
        <ReviewSheets sheets={sheets} without={draft.without} onWithout={(without) => change({ without })} />
        <ReviewFields
          date={date}
          dateHint={draft.date === null ? dateHint(from) : null}
          onDate={(entered) => change({ date: entered })}
          recordedBy={recordedBy}
          onRecordedBy={(name) => change({ recordedBy: name })}
        />
        {undated && day !== null && (
          <Notice intent="warning">
            <p>{fill(messages.reviewMatrixUndated, { sheet: undated.sheetName, date: dayText(day, language) })}</p>
          </Notice>
        )}
        {history === null && (
          <Notice intent="info">
            <p>{fill(messages.reviewNoHistory, { sheet: messages.historyTitle })}</p>
          </Notice>
        )}
      </Section>
      <CommentList accounts={accounts} comments={draft.comments} onComments={(comments) => change({ comments })} />
      <Section>
        <div>
          <Button
            appearance="primary"
            disabledFocusable={accounts.length === 0 || day === null}
            onClick={() => day !== null && onRecord({ ...draft, date: day, recordedBy })}
          >
            {accounts.length === 0
              ? messages.reviewStartNone
              : counted(messages, language, "reviewStart", accounts.length)}
          </Button>
        </div>
      </Section>
    </>
  );

  function dateHint(sheet: ReviewedSheet | null): string {
    return sheet === null ? messages.reviewDateToday : fill(messages.reviewDateFromSheet, { sheet: sheet.sheetName });
  }
}
