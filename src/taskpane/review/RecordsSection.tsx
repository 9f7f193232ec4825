import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { isOnTheMove } from "../../app/review/accountCourses";
import { describeCourse } from "../../app/review/describeCourse";
import type { RecordsSay } from "../../app/review/whatRecordsSay";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { outdented } from "../components/outdented";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { BackTestSection } from "./BackTestSection";
import { dayText } from "./dayText";

/** Shown at first, and each time more are asked for. */
const AT_ONCE = 10;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    "& > p": { margin: 0 },
  },
  name: { ...typographyStyles.body1Strong },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
  more: outdented(tokens.spacingHorizontalM),
});

/** What earlier reviews say: how each account has changed and why, and which criteria were right. */
export function RecordsSection({ said: { courses, test } }: { readonly said: RecordsSay }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const [shown, setShown] = useState(AT_ONCE);
  if (courses.length === 0)
    return (
      <Section title={messages.recordsSay}>
        <p className={styles.text}>{messages.reviewSaysNothing}</p>
      </Section>
    );
  const moving = courses.filter(isOnTheMove);
  const more = moving.length - shown;
  const others = courses.length - moving.length;
  const write = (day: number) => dayText(day, language);
  const latest = courses.reduce((last, course) => Math.max(last, course.latest), 0);
  const accounts = counted(messages, language, "accounts", courses.length);
  return (
    <>
      <Section title={messages.recordsSay} hint={fill(messages.reviewSaysOf, { accounts, date: write(latest) })}>
        <ul className={styles.list} role="list">
          {moving.slice(0, shown).map((course) => (
            <li key={course.account} className={styles.item}>
              <p className={styles.name}>{course.account}</p>
              {describeCourse(course, messages, language, write).map((line, i) => (
                <p key={line} className={i === 0 ? undefined : styles.quiet}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ul>
        {more > 0 && (
          <div>
            <Button className={styles.more} appearance="subtle" onClick={() => setShown(shown + AT_ONCE)}>
              {fill(messages.reviewMore, { count: Math.min(more, AT_ONCE).toLocaleString(language) })}
            </Button>
          </div>
        )}
        {others > 0 && <p className={styles.text}>{counted(messages, language, "reviewSteady", others)}</p>}
      </Section>
      <BackTestSection test={test} />
    </>
  );
}
