import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { dayOfIso } from "../../app/review/days";
import { useDarkMode } from "../hooks/useDarkMode";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: tokens.spacingHorizontalM },
  field: { flex: "1 1 160px", maxWidth: "280px" },
  input: { minWidth: 0, width: "100%" },
});

interface ReviewFieldsProps {
  /** As a date field has it: 2026-11-20. */
  readonly date: string;
  /** Where the date comes from, as long as the user has entered none. */
  readonly dateHint: string | null;
  readonly onDate: (date: string) => void;
  readonly recordedBy: string;
  readonly onRecordedBy: (recordedBy: string) => void;
}

/** For which day a review is recorded, and by whom. */
export function ReviewFields({ date, dateHint, onDate, recordedBy, onRecordedBy }: ReviewFieldsProps) {
  const styles = useStyles();
  const messages = useMessages();
  // The browser draws the calendar's button.
  const colorScheme = useDarkMode() ? "dark" : "light";
  const isRefused = dayOfIso(date) === null;
  return (
    <div className={styles.fields}>
      <Field
        className={styles.field}
        label={messages.reviewDate}
        hint={dateHint}
        validationMessage={isRefused ? messages.reviewDateRefused : null}
        validationState={isRefused ? "error" : "none"}
      >
        <Input
          className={styles.input}
          type="date"
          value={date}
          input={{ style: { colorScheme } }}
          onChange={(_event, { value }) => onDate(value)}
        />
      </Field>
      <Field className={styles.field} label={messages.reviewBy}>
        <Input
          className={styles.input}
          value={recordedBy}
          autoComplete="name"
          onChange={(_event, { value }) => onRecordedBy(value)}
        />
      </Field>
    </div>
  );
}
