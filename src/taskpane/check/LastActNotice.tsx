import { Button } from "@fluentui/react-components";
import type { Mending } from "../../app/mendProblems";
import { Notice } from "../components/Notice";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import type { LastAct } from "./CheckFindings";
import { countedIn } from "./countedIn";

interface LastActNoticeProps {
  readonly last: LastAct;
  readonly onUndo: (mending: Mending) => void;
}

/** What was just mended, with the way back; or that it was taken back. */
export function LastActNotice({ last, onUndo }: LastActNoticeProps) {
  const messages = useMessages();
  const { language } = useSession();
  const count = (one: string, other: string, number: number) => countedIn(one, other, number, language);
  if (last.act === "undone")
    return (
      <Notice intent="info" title={count(messages.checkUndoneOne, messages.checkUndoneOther, last.putBack)}>
        {last.leftAlone > 0 && <p>{count(messages.checkUndoLeftOne, messages.checkUndoLeftOther, last.leftAlone)}</p>}
      </Notice>
    );
  const { cells, leftAlone } = last.mending;
  return (
    <Notice
      intent={leftAlone > 0 ? "warning" : "success"}
      title={count(messages.checkMendedOne, messages.checkMendedOther, cells.length)}
    >
      {leftAlone > 0 && <p>{count(messages.checkMendLeftOne, messages.checkMendLeftOther, leftAlone)}</p>}
      {cells.length > 0 && (
        <Button size="small" onClick={() => onUndo(last.mending)}>
          {messages.checkUndo}
        </Button>
      )}
    </Notice>
  );
}
