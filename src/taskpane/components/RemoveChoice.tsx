import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { fill } from "../../i18n/fill";
import type { PaneMessages } from "../../i18n/paneMessages";
import { useFocusOn } from "../hooks/useFocusOn";
import { useSession } from "../session";

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS },
  ask: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})` },
  confirmation: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    overflowWrap: "anywhere",
  },
  question: { ...typographyStyles.body1Strong, margin: 0, outlineStyle: "none" },
  meaning: { ...typographyStyles.body1, margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
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
  const id = useId();
  const question = useFocusOn<HTMLParagraphElement>(asking ? "asked" : "offered", false);
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
    <div className={styles.confirmation} role="group" aria-labelledby={id}>
      <p className={styles.question} id={id} tabIndex={-1} ref={question}>
        {texts.question}
      </p>
      <p className={styles.meaning}>{texts.meaning}</p>
      <div className={styles.buttons}>
        <Button onClick={onRemove}>{texts.confirm}</Button>
        <Button appearance="subtle" onClick={() => setAsking(false)}>
          {messages.removeKeep}
        </Button>
      </div>
    </div>
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
