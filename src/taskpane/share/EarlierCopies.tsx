import { makeStyles, tokens } from "@fluentui/react-components";
import type { ShareableSheets } from "../../app/share/SharedCopy";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { RemoveCopies } from "./RemoveCopies";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface EarlierCopiesProps {
  readonly sheets: ShareableSheets["shared"];
  readonly onRemove: (sheetIds: readonly string[]) => void;
}

/** What sharing made before and is still in the workbook, and the way to be rid of it. */
export function EarlierCopies({ sheets, onRemove }: EarlierCopiesProps) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <Section title={messages.shareEarlier}>
      <ul className={styles.list}>
        {sheets.map(({ sheetId, sheetName }) => (
          <li key={sheetId}>{sheetName}</li>
        ))}
      </ul>
      <RemoveCopies onRemove={() => onRemove(sheets.map(({ sheetId }) => sheetId))} />
    </Section>
  );
}
