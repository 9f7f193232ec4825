import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellChange, Problem } from "../../app/check/Problem";
import { fill } from "../../i18n/fill";
import { Question } from "../components/Question";
import { counted } from "../counted";
import { useFocusOn } from "../hooks/useFocusOn";
import { useMessages } from "../hooks/useMessages";
import { onSheetShort } from "../onSheetShort";
import { useSession } from "../session";

const SHOWN_AT_MOST = 20;

const useStyles = makeStyles({
  offer: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  change: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
    "& dl": { margin: 0, display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px" },
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, fontFamily: tokens.fontFamilyMonospace },
  },
  place: { ...typographyStyles.caption1Strong },
});

interface MendChoiceProps {
  readonly problems: readonly Problem[];
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What the button says. */
  readonly offer: string;
  /** The element that says of which cell. */
  readonly describedBy?: string;
  readonly asking: boolean;
  readonly onAsk: (asking: boolean) => void;
  readonly onMend: () => void;
}

/** Offers to mend, and shows every cell as it is and as it will be before anything is changed. */
export function MendChoice({ problems, sheetNames, offer, describedBy, asking, onAsk, onMend }: MendChoiceProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const button = useFocusOn<HTMLButtonElement>(asking ? "asked" : "offered", false);
  const fixes = problems.flatMap(({ fix }) => (fix ? [fix] : []));
  const more = fixes.length - SHOWN_AT_MOST;
  if (!asking)
    return (
      <Link
        as="button"
        className={styles.offer}
        ref={button}
        aria-describedby={describedBy}
        onClick={() => onAsk(true)}
      >
        {offer}
      </Link>
    );
  return (
    <Question
      title={messages.checkMendTitle}
      yes={counted(messages, language, "checkMendApply", fixes.length)}
      no={messages.checkMendNot}
      isWanted
      onYes={onMend}
      onNo={() => onAsk(false)}
    >
      <ul className={styles.list} role="list">
        {fixes.slice(0, SHOWN_AT_MOST).map((fix) => (
          <li key={`${fix.sheetId} ${fix.address}`} className={styles.change}>
            <span className={styles.place}>{onSheetShort(sheetNames.get(fix.sheetId) ?? "", fix.address)}</span>
            <Change change={fix} />
          </li>
        ))}
        {more > 0 && (
          <li className={styles.change}>{fill(messages.checkMore, { count: more.toLocaleString(language) })}</li>
        )}
      </ul>
    </Question>
  );
}

function Change({ change: { before, shownBefore, after } }: { readonly change: CellChange }) {
  const messages = useMessages();
  const shown = (content: CellChange["before"]) => (content === "" ? messages.checkMendEmpty : String(content));
  return (
    <dl>
      <dt>{messages.checkMendBefore}</dt>
      <dd>{shown(shownBefore ?? before)}</dd>
      <dt>{messages.checkMendAfter}</dt>
      <dd>{shown(after)}</dd>
    </dl>
  );
}
