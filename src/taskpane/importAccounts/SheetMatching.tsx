import { importedCriteria } from "../../app/import/importedCriteria";
import type { ImportSheet } from "../../app/import/importTargets";
import type { UnderstoodImport } from "../../app/import/understandImport";
import { understandColumn } from "../../app/ownRows/understandRows";
import { fill } from "../../i18n/fill";
import { ColumnMapping } from "../components/ColumnMapping";
import { FailureMessage } from "../components/FailureMessage";
import { OwnRowsFound } from "../components/OwnRowsFound";
import { Section } from "../components/Section";
import { Waiting } from "../components/Waiting";
import { useMessages } from "../hooks/useMessages";
import type { UnderstoodState } from "./useUnderstood";

interface SheetMatchingProps {
  readonly sheet: ImportSheet;
  readonly state: UnderstoodState;
  readonly onChange: (understood: UnderstoodImport) => void;
}

/** Which of the user's columns is what on the sheet, what does not come along, and the way to correct it. */
export function SheetMatching({ sheet, state, onChange }: SheetMatchingProps) {
  const messages = useMessages();
  if (state.status === "failed")
    return (
      <Section>
        <FailureMessage failure={state.failure} />
      </Section>
    );
  if (state.status !== "understood")
    return (
      <Section>
        <Waiting label={messages.importUnderstanding} />
      </Section>
    );
  const { understood } = state;
  const { selection, reading } = understood;
  const criteria = importedCriteria(understood, messages).map(({ name }) => name);
  return (
    <Section>
      <div role="status">
        <OwnRowsFound selection={selection} areNames />
      </div>
      <ColumnMapping
        reading={reading}
        selection={selection}
        onChange={(index, column) =>
          onChange({ reading, selection: understandColumn(selection, index, column, reading, messages) })
        }
      />
      {sheet === "selectionMatrix" && (
        <p style={{ margin: 0 }}>{fill(messages.importCriteria, { criteria: criteria.join(", ") })}</p>
      )}
    </Section>
  );
}
