import { Radio, RadioGroup } from "@fluentui/react-components";
import { isDateKind, type ColumnKind } from "../../app/import/ColumnKind";
import type { ImportedText } from "../../app/import/ImportedText";
import { valueOf } from "../../app/import/valueOf";
import { fill } from "../../i18n/fill";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { shownValue } from "./shownValue";
import { useColumnNames } from "./useColumnNames";

interface AskedColumnsProps {
  readonly imported: ImportedText;
  /** What the user has said so far, by the number of the column. */
  readonly decided: Readonly<Record<number, ColumnKind>>;
  readonly onDecide: (column: number, kind: ColumnKind) => void;
}

/** Columns that can be read in two ways, as "03/02/2026" can: nobody but the user knows which one is meant. */
export function AskedColumns({ imported, decided, onDecide }: AskedColumnsProps) {
  const messages = useMessages();
  const { language } = useSession();
  const names = useColumnNames(imported);
  const asked = imported.columns.flatMap(({ kind, otherwise }, column) =>
    otherwise === null
      ? []
      : [{ column, kinds: [kind, otherwise], text: exampleOf(imported, column, kind, otherwise) }],
  );
  if (asked.length === 0) return null;
  return (
    <Section>
      {asked.map(({ column, kinds, text }) => {
        const question = fill(messages.importAsk, { text, column: names[column] ?? "" });
        return (
          <Notice key={column} intent="warning" title={question}>
            <RadioGroup
              aria-label={question}
              value={decided[column] ?? ""}
              onChange={(_event, { value }) => {
                const kind = kinds.find((each) => each === value);
                if (kind) onDecide(column, kind);
              }}
            >
              {kinds.map((kind) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={shownValue(text, kind, language, isDateKind(kind) ? "long" : "2-digit")}
                />
              ))}
            </RadioGroup>
          </Notice>
        );
      })}
    </Section>
  );
}

/** The first text that the two kinds read differently. */
function exampleOf({ rows }: ImportedText, column: number, one: ColumnKind, other: ColumnKind): string {
  const row = rows.find((cells) => valueOf(cells[column] ?? "", one) !== valueOf(cells[column] ?? "", other));
  return row?.[column]?.trim() ?? "";
}
