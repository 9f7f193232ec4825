import { createFocusOutlineStyle, makeStyles, SearchBox, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons";
import { fill } from "../../i18n/fill";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { findFunctions } from "./findFunctions";
import type { FunctionEntry } from "./FunctionEntry";

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "100%" },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`, padding: 0 },
  entry: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 20px",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "center",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...createFocusOutlineStyle(),
  },
  name: { ...typographyStyles.body1Strong, display: "block" },
  description: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "block",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
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
          <ul className={styles.list} role="list">
            {found
              .filter((entry) => entry.family === family)
              .map(({ id, description }) => (
                <li key={id}>
                  <button type="button" className={styles.entry} onClick={() => onChoose(id)}>
                    <span>
                      <span className={styles.name}>KAM.{id}</span>
                      <span className={styles.description}>{description}</span>
                    </span>
                    <ChevronRight20Regular aria-hidden />
                  </button>
                </li>
              ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
