import { makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import { EntryList } from "../components/EntryList";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { findFunctions } from "./findFunctions";
import { firstSentence } from "./firstSentence";
import type { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface FunctionListProps {
  readonly functions: readonly FunctionEntry[];
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (id: string) => void;
}

/** All functions by family, or those that were searched for. */
export function FunctionList({ functions, search, onSearch, onChoose }: FunctionListProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const found = findFunctions(functions, search);
  const families = [...new Set(found.map(({ family }) => family))];
  return (
    <>
      <Section>
        <SearchBox
          className={styles.search}
          aria-label={messages.functionsSearch}
          placeholder={messages.functionsSearchHint}
          value={search}
          onChange={(_event, { value }) => onSearch(value)}
        />
        <div role="status">
          {found.length > 0 ? (
            <p className={styles.count}>{counted(messages, language, "functionsFound", found.length)}</p>
          ) : (
            <Notice intent="info">{fill(messages.functionsNone, { words: search.trim() })}</Notice>
          )}
        </div>
      </Section>
      {families.map((family) => (
        <Section key={family} title={family}>
          <EntryList
            entries={found
              .filter((entry) => entry.family === family)
              .map(({ id, description }) => ({ id, name: `KAM.${id}`, description: firstSentence(description) }))}
            onOpen={onChoose}
          />
        </Section>
      ))}
    </>
  );
}
