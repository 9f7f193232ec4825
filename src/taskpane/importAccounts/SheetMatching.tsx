import { importedCriteria } from "../../app/import/importedCriteria";
import { importReadings, type ImportSheet } from "../../app/import/importTargets";
import type { OwnSelection } from "../../app/ownRows/OwnSelection";
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
  readonly onChange: (selection: OwnSelection) => void;
}

/** Which of the user's columns is what on the sheet, what does not come along, and the way to correct it. */
export function SheetMatching({ sheet, state, onChange }: SheetMatchingProps) {
  const messages = useMessages();
  const reading = importReadings[sheet];
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
  const { selection } = state;
  const criteria = importedCriteria(selection, messages).map(({ name }) => name);
  return (
    <Section>
      <div role="status">
        <OwnRowsFound selection={selection} areNames />
      </div>
      <ColumnMapping
        reading={reading}
        selection={selection}
        onChange={(index, column) => onChange(understandColumn(selection, index, column, reading, messages))}
      />
      {sheet === "selectionMatrix" && (
        <p style={{ margin: 0 }}>{fill(messages.importCriteria, { criteria: criteria.join(", ") })}</p>
      )}
    </Section>
  );
}
