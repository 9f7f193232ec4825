import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { OwnSelection } from "../../app/ownRows/OwnSelection";
import { namesOf } from "../../app/ownRows/namesOf";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

/** So many names are enough to recognise the right list, and so many cells to find what is wrong with them. */
const SHOWN = 3;

const useStyles = makeStyles({
  found: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  line: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  warning: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorStatusWarningForeground1,
    overflowWrap: "anywhere",
  },
});

/** How many rows there are and where, the first names, and what does not come along. */
export function OwnRowsFound({
  selection,
  areNames,
}: {
  readonly selection: OwnSelection;
  readonly areNames: boolean;
}) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const { rows, leftOut } = selection;
  const names = namesOf(rows);
  const more = names.length - SHOWN;
  const shown = names.slice(0, SHOWN).join(", ");
  const found = rows.count === 1 ? messages.ownRowsFoundOne : messages.ownRowsFoundOther;
  const unread = leftOut.unread.length === 1 ? messages.ownRowsUnreadOne : messages.ownRowsUnreadOther;
  return (
    <>
      <p className={styles.found}>
        {areNames
          ? fill(messages.optionsSelectionFound, {
              names: counted(messages, language, "names", rows.count),
              address: rows.address,
            })
          : fill(found, { count: rows.count.toLocaleString(language), address: rows.address })}
      </p>
      <p className={styles.line}>
        {more > 0 ? fill(messages.optionsSelectionMore, { names: shown, count: more.toLocaleString(language) }) : shown}
      </p>
      {leftOut.repeated.length > 0 && (
        <p className={styles.line}>{fill(messages.optionsSelectionTwice, { names: leftOut.repeated.join(", ") })}</p>
      )}
      {leftOut.nameless > 0 && (
        <p className={styles.warning}>
          {fill(messages.ownRowsNameless, { count: leftOut.nameless.toLocaleString(language) })}
        </p>
      )}
      {leftOut.unread.length > 0 && (
        <p className={styles.warning}>
          {fill(unread, {
            count: leftOut.unread.length.toLocaleString(language),
            cells: firstOf(leftOut.unread.map((cell) => fill(messages.ownRowsCell, cell))),
          })}
        </p>
      )}
    </>
  );
}

function firstOf(all: readonly string[]): string {
  return all.slice(0, SHOWN).join(", ") + (all.length > SHOWN ? ", …" : "");
}
