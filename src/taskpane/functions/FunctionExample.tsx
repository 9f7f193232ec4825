import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import { FormulaText } from "../components/FormulaText";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import type { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  result: { borderCollapse: "collapse" },
  caption: { ...typographyStyles.caption1, textAlign: "start", color: tokens.colorNeutralForeground2 },
  cell: {
    ...typographyStyles.body1,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  because: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The worked example of the help page: the call, what it shows, and why. */
export function FunctionExample({ example }: Pick<FunctionEntry, "example">) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const shown = (cell: string | number) =>
    typeof cell === "number"
      ? cell.toLocaleString(language, { maximumFractionDigits: 4 })
      : cell === ""
        ? messages.functionsEmpty
        : cell;
  return (
    <>
      <FormulaText formula={example.formula} />
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={messages.functionsShows}>
        <table className={styles.result}>
          <caption className={styles.caption}>{messages.functionsShows}</caption>
          <tbody>
            {example.result.map((row, i) => (
              <tr key={i}>
                {row.map((cell, j) => (
                  <td key={j} className={styles.cell}>
                    {shown(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.because}>{fill(messages.functionsBecause, { because: example.because })}</p>
    </>
  );
}
