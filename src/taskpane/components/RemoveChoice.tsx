import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { fill } from "../../i18n/fill";
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

interface RemoveChoiceProps {
  readonly sheetName: string;
  readonly onRemove: () => void;
}

/** Offers to remove what was just built, and asks once more in place: Excel cannot undo it. */
export function RemoveChoice({ sheetName, onRemove }: RemoveChoiceProps) {
  const styles = useStyles();
  const { messages } = useSession();
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
          {messages.doneRemove}
        </Button>
      </div>
    );
  return (
    <div className={styles.confirmation} role="group" aria-labelledby={id}>
      <p className={styles.question} id={id} tabIndex={-1} ref={question}>
        {fill(messages.removeQuestion, { sheet: sheetName })}
      </p>
      <p className={styles.meaning}>{messages.removeMeaning}</p>
      <div className={styles.buttons}>
        <Button onClick={onRemove}>{messages.removeConfirm}</Button>
        <Button appearance="subtle" onClick={() => setAsking(false)}>
          {messages.removeKeep}
        </Button>
      </div>
    </div>
  );
}
