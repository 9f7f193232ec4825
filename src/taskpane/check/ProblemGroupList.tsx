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
import type { Problem, ProblemPlace } from "../../app/check/Problem";
import { MendChoice } from "./MendChoice";
import { onSheetShort } from "../onSheetShort";
import { fill } from "../../i18n/fill";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

/** Shown at first, and each time more are asked for. */
const AT_FIRST = 20;
const MORE = 100;

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
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: "anywhere",
  },
  place: { fontVariantNumeric: "tabular-nums", justifySelf: "start", textAlign: "start" },
  // The offer stands beside its place, the question below everything.
  sentence: { gridColumn: "1 / -1", gridRow: 2 },
  offer: { gridColumn: 2, gridRow: 1 },
  asking: { gridColumn: "1 / -1", gridRow: 3, marginTop: tokens.spacingVerticalXS },
});

interface ProblemGroupListProps {
  readonly group: ProblemGroup;
  readonly sheetNames: ReadonlyMap<string, string>;
  readonly startsOpen: boolean;
  readonly onShow: (place: ProblemPlace) => void;
  /** Whose mending is shown before it is done: of one problem, or of the whole group; null where it is another's. */
  readonly asked: Problem | "all" | null;
  readonly onAsk: (asked: Problem | "all" | null) => void;
  readonly onMend: (problems: readonly Problem[]) => void;
}

/** One kind of problem: why it matters, what to do, and every cell of it as a link. */
export function ProblemGroupList({ group, sheetNames, startsOpen, ...acts }: ProblemGroupListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const [open, setOpen] = useState(startsOpen);
  const [shown, setShown] = useState(AT_FIRST);
  const id = useId();
  const { title, why, todo } = describeKind(group.kind, messages);
  const { problems, severity } = group;
  const mendable = problems.filter(({ fix }) => fix !== undefined);
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
              <ProblemItem key={i} problem={problem} sheetNames={sheetNames} {...acts} />
            ))}
          </ul>
          {mendable.length > 1 && (
            <MendChoice
              problems={mendable}
              sheetNames={sheetNames}
              offer={fill(messages.checkMendAll, { count: mendable.length.toLocaleString(language) })}
              asking={acts.asked === "all"}
              onAsk={(asking) => acts.onAsk(asking ? "all" : null)}
              onMend={() => acts.onMend(mendable)}
            />
          )}
          {more > 0 && (
            <div>
              <Button appearance="subtle" onClick={() => setShown(shown + MORE)}>
                {fill(messages.checkMore, { count: more.toLocaleString(language) })}
              </Button>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

type ProblemItemProps = Pick<ProblemGroupListProps, "sheetNames" | "onShow" | "asked" | "onAsk" | "onMend"> & {
  readonly problem: Problem;
};

function ProblemItem({ problem, sheetNames, onShow, asked, onAsk, onMend }: ProblemItemProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const id = useId();
  const { place, fix } = problem;
  const asking = asked === problem;
  return (
    <li className={styles.item}>
      {place && (
        <Link id={id} className={styles.place} as="button" onClick={() => onShow(place)}>
          {onSheetShort(sheetNames.get(place.sheetId) ?? "", place.address)}
        </Link>
      )}
      <span className={styles.sentence}>{describeProblem(problem, messages, language)}</span>
      {fix && (
        <div className={asking ? styles.asking : styles.offer}>
          <MendChoice
            problems={[problem]}
            sheetNames={sheetNames}
            offer={messages.checkMend}
            describedBy={id}
            asking={asking}
            onAsk={(asks) => onAsk(asks ? problem : null)}
            onMend={() => onMend([problem])}
          />
        </div>
      )}
    </li>
  );
}
