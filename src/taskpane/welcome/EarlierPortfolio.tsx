import { makeStyles, tokens } from "@fluentui/react-components";
import type { ExampleSheet } from "../../app/examplePortfolio/exampleSheets";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { RemoveChoice } from "../components/RemoveChoice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { useMessages } from "../hooks/useMessages";
import { useReading } from "../hooks/useReading";
import { useSession } from "../session";

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

async function read(): Promise<readonly ExampleSheet[]> {
  const { findExampleSheets } = await import(
    /* webpackChunkName: "examplePortfolio" */ "../../app/examplePortfolio/exampleSheets"
  );
  return findExampleSheets();
}

interface EarlierPortfolioProps {
  /** Read anew whenever it is another. */
  readonly occasion: unknown;
  readonly onRemove: (sheets: readonly ExampleSheet[]) => void;
}

/** Sheets of the example that an earlier session has built: those as they were can go at once, the others are named first. */
export function EarlierPortfolio({ occasion, onRemove }: EarlierPortfolioProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { state } = useReading(read, occasion);
  if (state.status === "failed")
    return (
      <Section>
        <FailureMessage failure={state.failure} />
      </Section>
    );
  const all = state.status === "read" ? state.found : [];
  if (all.length === 0) return null;
  const same = all.filter(({ isChanged }) => !isChanged);
  const changed = all.filter(({ isChanged }) => isChanged);
  return (
    <Section title={messages.portfolioEarlier} hint={messages.portfolioEarlierHint}>
      <ul className={styles.list}>
        {all.map(({ sheetId, sheetName, isChanged }) => (
          <li key={sheetId}>{isChanged ? fill(messages.portfolioChanged, { sheet: sheetName }) : sheetName}</li>
        ))}
      </ul>
      {same.length > 0 && <Removal sheets={same} onRemove={onRemove} />}
      {changed.length > 0 && <Removal sheets={all} changed={changed} onRemove={onRemove} />}
    </Section>
  );
}

interface RemovalProps {
  readonly sheets: readonly ExampleSheet[];
  /** Those of them that hold something of the user's. */
  readonly changed?: readonly ExampleSheet[];
  readonly onRemove: (sheets: readonly ExampleSheet[]) => void;
}

function Removal({ sheets, changed, onRemove }: RemovalProps) {
  const messages = useMessages();
  const { language } = useSession();
  const names = (changed ?? []).map(({ sheetName }) => sheetName).join(", ");
  return (
    <RemoveChoice
      texts={{
        offer: counted(messages, language, changed ? "portfolioRemoveEvery" : "portfolioRemoveSame", sheets.length),
        question: messages.portfolioRemoveQuestion,
        meaning: changed ? fill(messages.portfolioRemoveChanged, { sheets: names }) : messages.portfolioRemoveUnchanged,
        confirm: messages.portfolioRemoveConfirm,
      }}
      onRemove={() => onRemove(sheets)}
    />
  );
}
