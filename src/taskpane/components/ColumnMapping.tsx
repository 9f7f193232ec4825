import { makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import { ownColumnChoices, sheetColumns } from "../../app/ownRows/describeColumns";
import type { OwnSelection } from "../../app/ownRows/OwnSelection";
import { fill } from "../../i18n/fill";
import type { RowReading } from "../../templates/options/RowColumn";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  column: { minWidth: 0 },
});

interface ColumnMappingProps {
  readonly reading: RowReading;
  readonly selection: OwnSelection;
  readonly onChange: (index: number, column: string | null) => void;
}

/** Each of the user's columns, and what it is on the sheet. */
export function ColumnMapping({ reading, selection, onChange }: ColumnMappingProps) {
  const styles = useStyles();
  const messages = useMessages();
  const own = ownColumnChoices(selection, (letters) => fill(messages.ownRowsColumn, { letters }));
  const columns = sheetColumns(reading, messages);
  if (own.length === 1 && columns.length === 1) return null;
  const unused = own.filter(({ column }) => column === null).map(({ name }) => name);
  return (
    <>
      <p className={styles.hint}>{messages.ownRowsColumns}</p>
      <div className={styles.list}>
        {own.map(({ index, name, column }) => (
          <Fragment key={index}>
            <span className={styles.name}>{name}</span>
            <Select
              className={styles.column}
              size="small"
              aria-label={fill(messages.ownRowsFor, { column: name })}
              value={column ?? ""}
              onChange={(_event, { value }) => onChange(index, value === "" ? null : value)}
            >
              <option value="">{messages.ownRowsUnused}</option>
              {columns.map((each) => (
                <option key={each.column} value={each.column}>
                  {each.name}
                </option>
              ))}
            </Select>
          </Fragment>
        ))}
      </div>
      {unused.length > 0 && (
        <p className={styles.hint}>{fill(messages.ownRowsNotUnderstood, { columns: unused.join(", ") })}</p>
      )}
    </>
  );
}
