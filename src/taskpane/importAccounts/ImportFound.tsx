import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ColumnKind } from "../../app/import/ColumnKind";
import type { ImportDialect, ImportedText } from "../../app/import/ImportedText";
import type { ImportSheet, ImportTarget } from "../../app/import/importTargets";
import type { UnderstoodImport } from "../../app/import/understandImport";
import { fill } from "../../i18n/fill";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { counted } from "../counted";
import { useDraft } from "../hooks/useDraft";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { AskedColumns } from "./AskedColumns";
import { ColumnPreview } from "./ColumnPreview";
import { DialectChoice } from "./DialectChoice";
import { SheetMatching } from "./SheetMatching";
import { TargetChoice } from "./TargetChoice";
import { useUnderstood } from "./useUnderstood";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  first: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the user has said so far about what was read. */
interface ImportDraft {
  readonly imported: ImportedText;
  /** What columns hold, by their numbers. */
  readonly decided: Readonly<Record<number, ColumnKind>>;
  readonly target: ImportTarget;
}

interface ImportFoundProps {
  readonly imported: ImportedText;
  readonly onReadAnew: (dialect: ImportDialect) => void;
  readonly onTable: (kinds: readonly ColumnKind[]) => void;
  readonly onSheet: (sheet: ImportSheet, understood: UnderstoodImport) => void;
  readonly onAgain: () => void;
  /** What became of it when it was written before. */
  readonly children: ReactNode;
}

/** What was read, before anything is written: all of it can be said otherwise. */
export function ImportFound({ imported, onReadAnew, onTable, onSheet, onAgain, children }: ImportFoundProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const [draft, setDraft] = useDraft<ImportDraft | null>("importChoices", null);
  // What was said of another text's columns says nothing of these; where the rows are to go is still meant.
  const decided = draft?.imported === imported ? draft.decided : {};
  const target = draft?.target ?? "table";
  const kinds = imported.columns.map(({ kind }, i) => decided[i] ?? kind);
  const [understood, setUnderstood] = useUnderstood(imported, kinds, target);
  const decide = (column: number, kind: ColumnKind) =>
    setDraft({ imported, target, decided: { ...decided, [column]: kind } });
  const { source, rows, encoding, delimiter, hasHeader, columns } = imported;
  const undecided = columns.some(({ otherwise }, i) => otherwise !== null && decided[i] === undefined);
  const ready = !undecided && (target === "table" || understood.status === "understood");
  const rowsCounted = counted(messages, language, "importFound", rows.length);
  const start = () => {
    if (target === "table") onTable(kinds);
    else if (understood.status === "understood") onSheet(target, understood.understood);
  };
  return (
    <>
      <ViewHeader
        title={messages.importFoundTitle}
        subtitle={fill(messages.importFoundText, {
          rows: rowsCounted,
          columns: counted(messages, language, "importColumns", columns.length),
          source: source.kind === "file" ? source.name : messages.importPasted,
        })}
        arrived
      />
      <Section>{children}</Section>
      <AskedColumns imported={imported} decided={decided} onDecide={decide} />
      <ColumnPreview imported={imported} kinds={kinds} onChange={decide} />
      <DialectChoice
        imported={imported}
        onChange={(change) => onReadAnew({ ...(encoding && { encoding }), delimiter, hasHeader, ...change })}
      />
      <TargetChoice target={target} onChoose={(chosen) => setDraft({ imported, decided, target: chosen })} />
      {target !== "table" && <SheetMatching sheet={target} state={understood} onChange={setUnderstood} />}
      <Section>
        {undecided && <p className={styles.first}>{messages.importDecideFirst}</p>}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={!ready} onClick={start}>
            {target === "table" ? fill(messages.importStartTable, { rows: rowsCounted }) : messages.importStartSheet}
          </Button>
          <Button appearance="subtle" onClick={onAgain}>
            {messages.importAgain}
          </Button>
        </div>
      </Section>
    </>
  );
}
