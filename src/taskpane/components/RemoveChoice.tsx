import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { fill } from "../../i18n/fill";
import type { PaneMessages } from "../../i18n/paneMessages";
import { useFocusOn } from "../hooks/useFocusOn";
import { useSession } from "../session";
import { outdented } from "./outdented";
import { Question } from "./Question";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  ask: outdented(tokens.spacingHorizontalM),
});

type RemoveChoiceProps = { readonly onRemove: () => void } & (
  | { readonly sheetName: string }
  /** Of something else than one sheet that was just built. */
  | { readonly texts: RemovalTexts }
);

interface RemovalTexts {
  readonly offer: string;
  readonly question: string;
  readonly meaning: string;
  readonly confirm: string;
}

/** Offers to remove what was just built, and asks once more in place: Excel cannot undo it. */
export function RemoveChoice({ onRemove, ...what }: RemoveChoiceProps) {
  const styles = useStyles();
  const { messages } = useSession();
  const texts = "texts" in what ? what.texts : textsOfSheet(messages, what.sheetName);
  const [asking, setAsking] = useState(false);
  const offer = useFocusOn<HTMLButtonElement>(asking ? "asked" : "offered", false);

  if (!asking)
    return (
      <div className={styles.root}>
        <Button
          ref={offer}
          className={styles.ask}
          appearance="subtle"
          icon={<Delete20Regular />}
          onClick={() => setAsking(true)}
        >
          {texts.offer}
        </Button>
      </div>
    );
  return (
    <Question
      intent="warning"
      title={texts.question}
      yes={texts.confirm}
      no={messages.removeKeep}
      onYes={onRemove}
      onNo={() => setAsking(false)}
    >
      <p>{texts.meaning}</p>
    </Question>
  );
}

function textsOfSheet(messages: PaneMessages, sheet: string): RemovalTexts {
  return {
    offer: messages.doneRemove,
    question: fill(messages.removeQuestion, { sheet }),
    meaning: messages.removeMeaning,
    confirm: messages.removeConfirm,
  };
}
