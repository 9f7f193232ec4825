import {
  Badge,
  Button,
  createFocusOutlineStyle,
  Link,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { describeKind, describeProblem } from "../../app/check/describeProblem";
import type { ProblemGroup } from "../../app/check/groupProblems";
import type { ProblemPlace } from "../../app/check/Problem";
import { onSheetShort } from "../onSheetShort";
import { fill } from "../../i18n/fill";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

/** Shown at first, and each time more are asked for. */
const AT_FIRST = 20;
const MORE = 200;

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  toggle: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    padding: `${tokens.spacingVerticalM} 0`,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  title: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  body: { padding: `0 0 ${tokens.spacingVerticalM} 28px` },
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  word: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: `${tokens.spacingVerticalS} 0`, padding: 0 },
  item: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  place: { fontVariantNumeric: "tabular-nums" },
  sentence: { display: "block" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ProblemGroupListProps {
  readonly group: ProblemGroup;
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly startsOpen: boolean;
  readonly onShow: (place: ProblemPlace) => void;
  /** Offered where some of the group can be mended safely. */
  readonly onMend: () => void;
}

/** One kind of problem: why it matters, what to do, and every cell of it as a link. */
export function ProblemGroupList({ group, sheetNames, startsOpen, onShow, onMend }: ProblemGroupListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(AT_FIRST);
  const id = useId();
  const { title, why, todo } = describeKind(group.kind, messages);
  const { problems, severity } = group;
  const more = problems.length - shown;
  const Chevron = open ? ChevronDown20Regular : ChevronRight20Regular;
  return (
    <section className={styles.root}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Chevron aria-hidden />
          <span className={styles.title}>{title}</span>
          <Badge appearance="tint" color={severity === "mend" ? "danger" : "warning"}>
            {fill(severity === "mend" ? messages.checkMendBadge : messages.checkLookBadge, {
              count: problems.length.toLocaleString(language),
            })}
          </Badge>
        </button>
      </h2>
      {open && (
        <div className={styles.body} id={id}>
          <p className={styles.words}>
            <span className={styles.word}>{messages.checkWhy}: </span>
            {why}
          </p>
          <p className={styles.words}>
            <span className={styles.word}>{messages.checkTodo}: </span>
            {todo}
          </p>
          <ul className={styles.list} role="list">
            {problems.slice(0, shown).map((problem, i) => (
              <li key={i} className={styles.item}>
                {problem.place && (
                  <Link className={styles.place} as="button" onClick={() => problem.place && onShow(problem.place)}>
                    {onSheetShort(sheetNames.get(problem.place.sheetId) ?? "", problem.place.address)}
                  </Link>
                )}
                <span className={styles.sentence}>{describeProblem(problem, messages, language)}</span>
              </li>
            ))}
          </ul>
          <div className={styles.actions}>
            {problems.some(({ fix }) => fix) && <Button onClick={onMend}>{messages.checkMend}</Button>}
            {more > 0 && (
              <Button appearance="subtle" onClick={() => setShown(shown + MORE)}>
                {fill(messages.checkMore, { count: more.toLocaleString(language) })}
              </Button>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
