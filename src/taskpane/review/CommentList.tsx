import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { AccountFigures } from "../../app/review/ReviewRecord";
import { fill } from "../../i18n/fill";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { CommentField } from "./CommentField";

/** Shown at first, and each time more are asked for. */
const AT_ONCE = 25;

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { marginTop: tokens.spacingVerticalS, overflowWrap: "anywhere" },
});

interface CommentListProps {
  readonly accounts: readonly AccountFigures[];
  /** By the account's name, in lower case. */
  readonly comments: Readonly<Record<string, string>>;
  readonly onComments: (comments: Readonly<Record<string, string>>) => void;
}

/** The accounts with their figures, and a line to write beside each; folded away, since nobody has to. */
export function CommentList({ accounts, comments, onComments }: CommentListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const [open, setOpen] = useState(Object.values(comments).some((comment) => comment !== ""));
  const [shown, setShown] = useState(AT_ONCE);
  const id = useId();
  if (accounts.length === 0) return null;
  const more = accounts.length - shown;
  return (
    <Section title={messages.reviewComments} hint={messages.reviewCommentsHint}>
      <div>
        <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? messages.reviewCommentsHide : messages.reviewCommentsShow}
        </Button>
      </div>
      <div id={id}>
        {open && (
          <ul className={styles.list} role="list">
            {accounts.slice(0, shown).map((figures) => (
              <li key={figures.account} className={styles.item}>
                <CommentField
                  figures={figures}
                  comment={comments[figures.account.toLowerCase()] ?? ""}
                  onComment={(comment) => onComments({ ...comments, [figures.account.toLowerCase()]: comment })}
                />
              </li>
            ))}
          </ul>
        )}
        {open && more > 0 && (
          <Button appearance="subtle" onClick={() => setShown(shown + AT_ONCE)}>
            {fill(messages.reviewMore, { count: Math.min(more, AT_ONCE).toLocaleString(language) })}
          </Button>
        )}
      </div>
    </Section>
  );
}
