import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellProblem } from "../../app/InsertedSheet";
import { fill } from "../../i18n/fill";
import { counted } from "../counted";
import { useSession } from "../session";
import { Notice } from "./Notice";

const SHOWN_AT_MOST = 12;

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, marginTop: tokens.spacingVerticalS, borderCollapse: "collapse" },
  head: { ...typographyStyles.caption1Strong },
  cell: {
    textAlign: "start",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXS} 0`,
    verticalAlign: "top",
  },
});

/** The cells that hold an error after calculation: the sheet is there, these want a look. */
export function ProblemList({ problems }: { readonly problems: readonly CellProblem[] }) {
  const styles = useStyles();
  const { messages, language } = useSession();
  const more = problems.length - SHOWN_AT_MOST;
  return (
    <Notice intent="warning" title={counted(messages, language, "problemsTitle", problems.length)}>
      <p>{messages.problemsText}</p>
      <table className={styles.table}>
        <thead className={styles.head}>
          <tr>
            <th scope="col" className={styles.cell}>
              {messages.problemsCell}
            </th>
            <th scope="col" className={styles.cell}>
              {messages.problemsError}
            </th>
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN_AT_MOST).map(({ address, error }) => (
            <tr key={address}>
              <td className={styles.cell}>{address}</td>
              <td className={styles.cell}>{error}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{fill(messages.problemsMore, { count: more.toLocaleString(language) })}</p>}
    </Notice>
  );
}
