import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentArrowUp20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ImportSource } from "../../app/import/ImportedText";
import { Section } from "../components/Section";
import { useDraft } from "../hooks/useDraft";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  place: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
  },
  text: { fontFamily: tokens.fontFamilyMonospace, whiteSpace: "pre", overflowX: "auto" },
  file: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  hidden: { display: "none" },
});

/** The draft of what was pasted. */
export const PASTED = "importPasted";

const FILE_KINDS = ".csv,.tsv,.txt,.tab,text/csv,text/plain,text/tab-separated-values";

/** Where rows come from: a paste always works, also where Office keeps the clipboard to itself. */
export function ImportStart({ onRead }: { readonly onRead: (source: () => Promise<ImportSource>) => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const [text, setText] = useDraft(PASTED, "");
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file) onRead(async () => ({ kind: "file", name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }));
  };
  return (
    <Section>
      <div
        className={styles.place}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <Field label={messages.importPaste} hint={messages.importPasteHint}>
          <Textarea
            rows={8}
            resize="vertical"
            textarea={{ className: styles.text, spellCheck: false }}
            value={text}
            onChange={(_event, { value }) => setText(value)}
          />
        </Field>
        <div className={styles.file}>
          <Button icon={<DocumentArrowUp20Regular />} onClick={() => input.current?.click()}>
            {messages.importFile}
          </Button>
          <span className={styles.hint}>{messages.importDrop}</span>
          <input
            ref={input}
            className={styles.hidden}
            type="file"
            accept={FILE_KINDS}
            aria-hidden
            tabIndex={-1}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              currentTarget.value = ""; // the same file may be chosen again
            }}
          />
        </div>
      </div>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={text.trim() === ""}
          onClick={() => onRead(() => Promise.resolve({ kind: "pasted", text }))}
        >
          {messages.importRead}
        </Button>
      </div>
    </Section>
  );
}
