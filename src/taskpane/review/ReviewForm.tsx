import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { dateOfReview } from "../../app/review/dateOfReview";
import { dayOfIso, isoOfDay, today } from "../../app/review/days";
import type { ReviewReading } from "../../app/review/readReview";
import { accountsOf, type ReviewChoices } from "../../app/review/recordsOf";
import type { ReviewedSheet } from "../../app/review/ReviewedSheet";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useDarkMode } from "../hooks/useDarkMode";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { CommentList } from "./CommentList";
import { dayText } from "./dayText";
import type { ReviewDraft } from "./ReviewDraft";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  item: { overflowWrap: "anywhere" },
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  field: { flex: "1 1 160px", maxWidth: "280px" },
  input: { minWidth: 0, width: "100%" },
});

interface ReviewFormProps {
  readonly reading: ReviewReading;
  readonly draft: ReviewDraft;
  readonly onDraft: (draft: ReviewDraft) => void;
  readonly onRecord: (choices: ReviewChoices) => void;
}

/** What a recording will keep, before anything is written: from which sheets, for which day, by whom, with which comments. */
export function ReviewForm({ reading, draft, onDraft, onRecord }: ReviewFormProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  // The browser draws the calendar's button.
  const colorScheme = useDarkMode() ? "dark" : "light";
  const chosen = reading.sheets.filter(({ sheetId }) => !draft.without.includes(sheetId));
  const accounts = accountsOf(chosen);
  const { from, undated, day: usual } = dateOfReview(chosen, today());
  const iso = draft.date ?? isoOfDay(usual);
  const day = dayOfIso(iso);
  const lastBy = reading.history?.records.at(-1)?.recordedBy;
  const recordedBy = draft.recordedBy ?? String(lastBy ?? "");
  const ready = accounts.length > 0 && day !== null;
  return (
    <>
      <Section title={messages.reviewFrom}>
        <ul className={styles.list}>
          {reading.sheets.map((sheet) => (
            <li key={sheet.sheetId} className={styles.item}>
              <Checkbox
                checked={!draft.without.includes(sheet.sheetId)}
                label={fill(messages.reviewSheet, { sheet: sheet.sheetName, accounts: accountsText(sheet) })}
                onChange={(_event, { checked }) => onDraft({ ...draft, without: without(sheet, checked === true) })}
              />
            </li>
          ))}
        </ul>
        <div className={styles.fields}>
          <Field
            className={styles.field}
            label={messages.reviewDate}
            hint={draft.date !== null ? null : dateHint(from)}
            validationMessage={day === null ? messages.reviewDateRefused : null}
            validationState={day === null ? "error" : "none"}
          >
            <Input
              className={styles.input}
              type="date"
              value={iso}
              input={{ style: { colorScheme } }}
              onChange={(_event, { value }) => onDraft({ ...draft, date: value })}
            />
          </Field>
          <Field className={styles.field} label={messages.reviewBy}>
            <Input
              className={styles.input}
              value={recordedBy}
              autoComplete="name"
              onChange={(_event, { value }) => onDraft({ ...draft, recordedBy: value })}
            />
          </Field>
        </div>
        {undated && day !== null && (
          <Notice intent="warning">
            <p>{fill(messages.reviewMatrixUndated, { sheet: undated.sheetName, date: dayText(day, language) })}</p>
          </Notice>
        )}
        {reading.history === null && (
          <Notice intent="info">
            <p>{fill(messages.reviewNoHistory, { sheet: messages.historyTitle })}</p>
          </Notice>
        )}
      </Section>
      <CommentList
        accounts={accounts}
        comments={draft.comments}
        onComments={(comments) => onDraft({ ...draft, comments })}
      />
      <Section>
        <div>
          <Button
            appearance="primary"
            disabledFocusable={!ready}
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

  function accountsText({ accounts: own }: ReviewedSheet): string {
    return counted(messages, language, "reviewAccounts", own.length);
  }

  function without({ sheetId }: ReviewedSheet, isWanted: boolean): readonly string[] {
    const others = draft.without.filter((id) => id !== sheetId);
    return isWanted ? others : [...others, sheetId];
  }

  function dateHint(sheet: ReviewedSheet | null): string {
    return sheet === null ? messages.reviewDateToday : fill(messages.reviewDateFromSheet, { sheet: sheet.sheetName });
  }
}
