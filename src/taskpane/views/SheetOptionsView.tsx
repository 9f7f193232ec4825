import { useMemo, type Dispatch, type SetStateAction } from "react";
import { checkOptions, idleFields } from "../../app/checkOptions";
import { countSheetFormulas, fieldsOf } from "../../app/sheetOptions";
import { templates } from "../../app/templates";
import { fill } from "../../i18n/fill";
import type { FieldSheetId, SheetOptions } from "../../templates/options/sheetFields";
import { BackButton } from "../components/BackButton";
import { InsertBar } from "../components/InsertBar";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { counted } from "../counted";
import { ProtectionField } from "../options/ProtectionField";
import type { FieldDraft, SheetDraft } from "../options/SheetDraft";
import { SheetField } from "../options/SheetField";
import { sheetOptionsFrom } from "../options/sheetOptionsFrom";
import { startSheetDraft } from "../options/startSheetDraft";
import { useDecidedSettings } from "../hooks/useDecidedSettings";
import { useNeighbours } from "../hooks/useNeighbours";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

interface SheetOptionsViewProps {
  readonly id: FieldSheetId;
  /** What the user has changed so far; null at first. Kept above this view, so that it outlives a failed insertion. */
  readonly draft: SheetDraft | null;
  readonly onDraft: Dispatch<SetStateAction<SheetDraft | null>>;
  readonly onBack: () => void;
}

/** Beside the fields of the sheet, which has none of this name. */
const PROTECT = "protect";

/** The choices before a sheet is inserted, and all the while what will be made. */
export default function SheetOptionsView({ id, draft: kept, onDraft, onBack }: SheetOptionsViewProps) {
  const { language, insertion } = useSession();
  const messages = useMessages();
  const fields = fieldsOf(id);
  const settings = useDecidedSettings();
  const start = useMemo(() => startSheetDraft(fields, settings), [fields, settings]);
  const draft = { ...start, ...kept };
  const change = (key: string, value: FieldDraft) => onDraft((latest) => ({ ...latest, [key]: value }));
  const protect = Boolean(draft[PROTECT] ?? settings.protect);
  const options = sheetOptionsFrom(fields, draft);
  const faults = checkOptions(fields, options, messages);
  const idle = idleFields(fields, options);
  const neighbours = useNeighbours();
  const card = templates.find((template) => template.id === id);

  // The fields are this sheet's, and so is what was chosen in them.
  const chosen = options as SheetOptions<typeof id>;
  const formulas = faults.length === 0 ? counted(messages, language, "formulas", countSheetFormulas(id, chosen)) : null;
  return (
    <main>
      {card && (
        <ViewHeader title={messages[card.title]} subtitle={messages[card.description]} arrived>
          <BackButton onBack={onBack} />
        </ViewHeader>
      )}
      {Object.entries(fields)
        .filter(([key]) => !idle.has(key))
        .map(([key, field]) => (
          <SheetField
            key={key}
            offersMatrix={neighbours.matrix}
            field={field}
            value={draft[key] ?? ""}
            fault={faults.find((fault) => fault.field === key)?.message}
            onChange={(value) => change(key, value)}
          />
        ))}
      {idle.has("content") && (
        <Section>
          <Notice intent="info">{messages.ownRowsRestEmpty}</Notice>
        </Section>
      )}
      <ProtectionField value={protect} onChange={(chosen) => change(PROTECT, chosen)} />
      <InsertBar
        summary={formulas === null ? null : fill(messages.optionsSheetSummary, { formulas })}
        insert={messages.optionsInsertSheet}
        faults={faults}
        onInsert={() =>
          void insertion.insert(async (report) => {
            const { insertTemplate } = await import(/* webpackChunkName: "insertion" */ "../../app/insertTemplate");
            return insertTemplate(id, chosen, messages, report, protect);
          })
        }
      />
    </main>
  );
}
