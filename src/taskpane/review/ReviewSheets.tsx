import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedSheet } from "../../app/review/ReviewedSheet";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: `0 0 0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  item: { overflowWrap: "anywhere" },
});

interface ReviewSheetsProps {
  readonly sheets: readonly ReviewedSheet[];
  /** Sheets that are left out, by id. */
  readonly without: readonly string[];
  readonly onWithout: (without: readonly string[]) => void;
}

/** The sheets whose accounts are recorded, all of them until the user says otherwise. */
export function ReviewSheets({ sheets, without, onWithout }: ReviewSheetsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const leaveOut = ({ sheetId }: ReviewedSheet, isWanted: boolean) => {
    const others = without.filter((id) => id !== sheetId);
    onWithout(isWanted ? others : [...others, sheetId]);
  };
  const label = ({ sheetName, accounts }: ReviewedSheet) =>
    fill(messages.reviewSheet, {
      sheet: sheetName,
      accounts: counted(messages, language, "accounts", accounts.length),
    });
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => (
        <li key={sheet.sheetId} className={styles.item}>
          <Checkbox
            checked={!without.includes(sheet.sheetId)}
            label={label(sheet)}
            onChange={(_event, { checked }) => leaveOut(sheet, checked === true)}
          />
        </li>
      ))}
    </ul>
  );
}
