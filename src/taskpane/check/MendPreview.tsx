import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellChange, Problem } from "../../app/check/Problem";
import { fill } from "../../i18n/fill";
import { useFocusOn } from "../hooks/useFocusOn";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { countedIn } from "./countedIn";
import { onSheetShort } from "../onSheetShort";

const SHOWN_AT_MOST = 20;

const useStyles = makeStyles({
  root: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  change: {
    ...typographyStyles.caption1,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
    "& dl": { margin: 0, display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", columnGap: "8px" },
    "& dt": { color: tokens.colorNeutralForeground2 },
    "& dd": { margin: 0, fontFamily: tokens.fontFamilyMonospace },
  },
  place: { ...typographyStyles.caption1Strong },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MendPreviewProps {
  readonly problems: readonly Problem[];
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** Every cell as it is and as it will be, before anything is changed. */
export function MendPreview({ problems, sheetNames, onApply, onLeave }: MendPreviewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const title = useFocusOn<HTMLParagraphElement>("preview", true);
  const fixes = problems.flatMap(({ fix }) => (fix ? [fix] : []));
  const more = fixes.length - SHOWN_AT_MOST;
  const shown = (content: CellChange["before"]) => (content === "" ? messages.checkMendEmpty : String(content));
  return (
    <div className={styles.root}>
      <p className={styles.title} tabIndex={-1} ref={title}>
        {messages.checkMendTitle}
      </p>
      <ul className={styles.list} role="list">
        {fixes.slice(0, SHOWN_AT_MOST).map(({ sheetId, address, before, shownBefore, after }) => (
          <li key={`${sheetId} ${address}`} className={styles.change}>
            <span className={styles.place}>{onSheetShort(sheetNames.get(sheetId) ?? "", address)}</span>
            <dl>
              <dt>{messages.checkMendBefore}</dt>
              <dd>{shown(shownBefore ?? before)}</dd>
              <dt>{messages.checkMendAfter}</dt>
              <dd>{shown(after)}</dd>
            </dl>
          </li>
        ))}
        {more > 0 && (
          <li className={styles.change}>{fill(messages.checkMore, { count: more.toLocaleString(language) })}</li>
        )}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onApply}>
          {countedIn(messages.checkMendApplyOne, messages.checkMendApplyOther, fixes.length, language)}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {messages.checkMendNot}
        </Button>
      </div>
    </div>
  );
}
