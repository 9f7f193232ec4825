import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ShareableSheet } from "../../app/share/SharedCopy";
import { fill } from "../../i18n/fill";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  item: { overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold, marginTop: tokens.spacingVerticalXS },
});

interface SheetChoiceProps {
  readonly title: string;
  readonly sheets: readonly ShareableSheet[];
  readonly isChosen: (sheet: ShareableSheet) => boolean;
  readonly onChoose: (sheet: ShareableSheet, chosen: boolean) => void;
}

/** Sheets of one kind with a box before each. */
export function SheetChoice({ title, sheets, isChosen, onChoose }: SheetChoiceProps) {
  const styles = useStyles();
  const messages = useMessages();
  const id = useId();
  if (sheets.length === 0) return null;
  return (
    <div role="group" aria-labelledby={id}>
      <div className={styles.title} id={id}>
        {title}
      </div>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.sheetId} className={styles.item}>
            <Checkbox
              checked={isChosen(sheet)}
              label={sheet.isHidden ? fill(messages.shareHidden, { sheet: sheet.sheetName }) : sheet.sheetName}
              onChange={(_event, { checked }) => onChoose(sheet, checked === true)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
