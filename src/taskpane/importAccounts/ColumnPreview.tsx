import { makeStyles, mergeClasses, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { COLUMN_KINDS, type ColumnKind } from "../../app/import/ColumnKind";
import type { ImportedText } from "../../app/import/ImportedText";
import { valueOf } from "../../app/import/valueOf";
import { fill } from "../../i18n/fill";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { kindNames } from "./kindNames";
import { shownValue } from "./shownValue";
import { useColumnNames } from "./useColumnNames";

const ROWS_SHOWN = 5;
/** Of a long text the beginning is enough to recognise it. */
const LONGEST_SHOWN = 60;

const useStyles = makeStyles({
  scroll: {
    maxWidth: "fit-content",
    overflowX: "auto",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  table: { borderCollapse: "collapse", ...typographyStyles.caption1 },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: "nowrap",
    textAlign: "start",
  },
  header: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  value: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  kind: { minWidth: "128px" },
});

interface ColumnPreviewProps {
  readonly imported: ImportedText;
  readonly kinds: readonly ColumnKind[];
  readonly onChange: (column: number, kind: ColumnKind) => void;
}

/** The first rows as they will stand in the cells, and above each column what it holds. */
export function ColumnPreview({ imported, kinds, onChange }: ColumnPreviewProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const names = useColumnNames(imported);
  return (
    <Section title={messages.importPreview} hint={messages.importPreviewHint} isWide>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={messages.importPreview}>
        <table className={styles.table}>
          <thead>
            <tr>
              {names.map((name, i) => (
                <th key={i} scope="col" className={mergeClasses(styles.cell, styles.header)}>
                  {name}
                </th>
              ))}
            </tr>
            <tr>
              {names.map((name, i) => (
                <td key={i} className={styles.cell}>
                  <Select
                    className={styles.kind}
                    size="small"
                    aria-label={fill(messages.importKindOf, { column: name })}
                    value={kinds[i] ?? "text"}
                    onChange={(_event, { value }) => {
                      const kind = COLUMN_KINDS.find((each) => each === value);
                      if (kind) onChange(i, kind);
                    }}
                  >
                    {COLUMN_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {messages[kindNames[kind]]}
                      </option>
                    ))}
                  </Select>
                </td>
              ))}
            </tr>
          </thead>
          <tbody>
            {imported.rows.slice(0, ROWS_SHOWN).map((row, i) => (
              <tr key={i}>
                {names.map((_, j) => {
                  const text = row[j] ?? "";
                  const kind = kinds[j] ?? "text";
                  return (
                    <td
                      key={j}
                      className={mergeClasses(styles.cell, valueOf(text, kind) !== undefined && styles.value)}
                    >
                      {shownValue(text, kind, language, "2-digit").slice(0, LONGEST_SHOWN)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
