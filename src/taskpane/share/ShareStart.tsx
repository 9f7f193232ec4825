import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ShareableSheet, ShareableSheets } from "../../app/share/SharedCopy";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { EarlierCopies } from "./EarlierCopies";
import { SheetChoice } from "./SheetChoice";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface ShareStartProps {
  readonly found: ShareableSheets;
  readonly onShare: (sheets: readonly ShareableSheet[]) => void;
  readonly onRemove: (sheetIds: readonly string[]) => void;
}

/** Which sheets are to be shared: those of the product are chosen until the user says otherwise. */
export function ShareStart({ found, onShare, onRemove }: ShareStartProps) {
  const styles = useStyles();
  const { language } = useSession();
  const messages = useMessages();
  /** What the user has decided, by the sheet's id. */
  const [decided, setDecided] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = ({ sheetId, isOurs, isHidden }: ShareableSheet) => decided[sheetId] ?? (isOurs && !isHidden);
  const chosen = found.sheets.filter(isChosen);
  const decideAll = (choice: boolean) =>
    setDecided(Object.fromEntries(found.sheets.map(({ sheetId }) => [sheetId, choice])));
  const choose = ({ sheetId }: ShareableSheet, choice: boolean) => setDecided({ ...decided, [sheetId]: choice });
  const lists = { isChosen, onChoose: choose };
  return (
    <>
      <Section title={messages.shareChoose} hint={messages.shareChooseHint}>
        {found.sheets.length === 0 && <Notice intent="info">{messages.shareNothingYet}</Notice>}
        <SheetChoice title={messages.shareOurs} sheets={found.sheets.filter(({ isOurs }) => isOurs)} {...lists} />
        <SheetChoice title={messages.shareOthers} sheets={found.sheets.filter(({ isOurs }) => !isOurs)} {...lists} />
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => onShare(chosen)}>
            {chosen.length === 0 ? messages.shareStartNone : counted(messages, language, "shareStart", chosen.length)}
          </Button>
          <Button appearance="subtle" onClick={() => decideAll(chosen.length < found.sheets.length)}>
            {chosen.length < found.sheets.length ? messages.shareAll : messages.shareNone}
          </Button>
        </div>
      </Section>
      {found.shared.length > 0 && <EarlierCopies sheets={found.shared} onRemove={onRemove} />}
    </>
  );
}
