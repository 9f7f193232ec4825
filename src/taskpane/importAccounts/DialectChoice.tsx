import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ENCODINGS, type Encoding } from "../../app/import/decodeBytes";
import { DELIMITERS, type Delimiter } from "../../app/import/findDelimiter";
import type { ImportDialect, ImportedText } from "../../app/import/ImportedText";
import type { MessageKey } from "../../i18n";
import { Section } from "../components/Section";
import { SwitchField } from "../components/SwitchField";
import { useMessages } from "../hooks/useMessages";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  choice: { flex: "1 1 130px", minWidth: 0 },
});

const ENCODING_NAMES: Readonly<Record<Encoding, MessageKey>> = {
  "utf-8": "importEncodingUtf8",
  "utf-16le": "importEncodingUtf16le",
  "utf-16be": "importEncodingUtf16be",
  "windows-1252": "importEncodingWindows",
};
const DELIMITER_NAMES: Readonly<Record<Delimiter, MessageKey>> = {
  ",": "importDelimiterComma",
  ";": "importDelimiterSemicolon",
  "\t": "importDelimiterTab",
  "|": "importDelimiterPipe",
};

interface DialectChoiceProps {
  readonly imported: ImportedText;
  readonly onChange: (change: ImportDialect) => void;
}

/** How the text was understood; any of it can be said otherwise, and it is read anew. */
export function DialectChoice({ imported, onChange }: DialectChoiceProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { encoding, delimiter, hasHeader } = imported;
  return (
    <Section title={messages.importHow}>
      <div className={styles.choices}>
        <Field className={styles.choice} label={messages.importDelimiter} size="small">
          <Select
            size="small"
            value={delimiter}
            onChange={(_event, { value }) => {
              const chosen = DELIMITERS.find((each) => each === value);
              if (chosen) onChange({ delimiter: chosen });
            }}
          >
            {DELIMITERS.map((each) => (
              <option key={each} value={each}>
                {messages[DELIMITER_NAMES[each]]}
              </option>
            ))}
          </Select>
        </Field>
        {encoding !== null && (
          <Field className={styles.choice} label={messages.importEncoding} size="small">
            <Select
              size="small"
              value={encoding}
              onChange={(_event, { value }) => {
                const chosen = ENCODINGS.find((each) => each === value);
                if (chosen) onChange({ encoding: chosen });
              }}
            >
              {ENCODINGS.map((each) => (
                <option key={each} value={each}>
                  {messages[ENCODING_NAMES[each]]}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
      <SwitchField
        label={messages.importHeader}
        checked={hasHeader}
        onChange={(isFirst) => onChange({ hasHeader: isFirst })}
      />
    </Section>
  );
}
