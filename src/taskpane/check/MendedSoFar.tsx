import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import type { Messages } from "../../i18n";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { Waiting } from "../components/Waiting";
import { counted } from "../counted";
import { useFocusOn } from "../hooks/useFocusOn";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import type { LastAct, NamedMending } from "./Mended";
import type { MendingTools } from "./useMending";

/** Older ones are counted; they come into sight when the later ones are taken back. */
const SHOWN_AT_MOST = 5;

const useStyles = makeStyles({
  region: { outlineStyle: "none" },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0, listStyleType: "none" },
  mending: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "28px",
  },
});

/** What was mended, and the way back: one mending after the other, the last first. */
export function MendedSoFar({ tools: { mended, state, undoLast } }: { readonly tools: MendingTools }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const { mendings, last } = mended;
  const busy = state.status === "running";
  // What was pressed is gone: the keyboard goes on from what came of it.
  const region = useFocusOn<HTMLDivElement>(last ? `${last.act} ${mendings.length}` : "", false);
  return (
    <>
      <div role="status" className={styles.region} tabIndex={-1} ref={region}>
        {busy && (
          <Section>
            <Waiting label={messages.checkMending} />
          </Section>
        )}
        {!busy && (last !== null || mendings.length > 0) && (
          <Section>
            <Notice intent={intentOf(last)} title={titleOf(last, messages, language)}>
              <LeftAlone last={last} />
              <Mendings mendings={mendings} onUndo={undoLast} />
            </Notice>
          </Section>
        )}
      </div>
      {state.status === "failed" && (
        <Section>
          <FailureMessage failure={state.failure} />
        </Section>
      )}
    </>
  );
}

function intentOf(last: LastAct | null): "success" | "warning" | "info" {
  if (last?.act !== "mended") return "info";
  return last.leftAlone > 0 ? "warning" : "success";
}

function titleOf(last: LastAct | null, messages: Messages, language: string): string {
  if (last === null) return messages.checkMendedSoFar;
  return counted(messages, language, last.act === "mended" ? "checkMended" : "checkUndone", last.cells);
}

function LeftAlone({ last }: { readonly last: LastAct | null }) {
  const messages = useMessages();
  const { language } = useSession();
  if (last === null || last.leftAlone === 0) return null;
  return (
    <p>{counted(messages, language, last.act === "mended" ? "checkMendLeft" : "checkUndoLeft", last.leftAlone)}</p>
  );
}

interface MendingsProps {
  readonly mendings: readonly NamedMending[];
  readonly onUndo: () => void;
}

function Mendings({ mendings, onUndo }: MendingsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const more = mendings.length - SHOWN_AT_MOST;
  if (mendings.length === 0) return null;
  return (
    <ol className={styles.list} role="list">
      {mendings.slice(0, SHOWN_AT_MOST).map(({ what }, i) => (
        <li key={mendings.length - i} className={styles.mending}>
          <span>{what}</span>
          {i === 0 && (
            <Button size="small" onClick={onUndo}>
              {messages.checkUndo}
            </Button>
          )}
        </li>
      ))}
      {more > 0 && <li>{fill(messages.checkMore, { count: more.toLocaleString(language) })}</li>}
    </ol>
  );
}
