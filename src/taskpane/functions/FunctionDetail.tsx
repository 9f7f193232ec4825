import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Open16Regular } from "@fluentui/react-icons";
import { fill } from "../../i18n/fill";
import { BackButton } from "../components/BackButton";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { ArgumentField } from "./ArgumentField";
import type { FunctionEntry } from "./FunctionEntry";
import { FunctionExample } from "./FunctionExample";
import { InsertFormula } from "./InsertFormula";
import { useFormulaDraft } from "./useFormulaDraft";
import { helpAddress } from "./useFunctions";

const useStyles = makeStyles({
  page: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** One function: what it does, its arguments to fill in, where it goes, and a worked example. */
export function FunctionDetail({ entry, onBack }: { readonly entry: FunctionEntry; readonly onBack: () => void }) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  const draft = useFormulaDraft();
  return (
    <>
      <ViewHeader title={`KAM.${entry.id}`} subtitle={entry.description} arrived>
        <BackButton to={messages.functionsBack} onBack={onBack} />
      </ViewHeader>
      <Section title={messages.functionsArguments} hint={messages.functionsArgumentsHint}>
        {entry.parameters.map((parameter, i) => (
          <ArgumentField
            key={parameter.name}
            parameter={parameter}
            value={draft.typed[i] ?? ""}
            onChange={(text) => draft.type(i, text)}
            onSelection={() => draft.takeSelection(i)}
          />
        ))}
      </Section>
      <InsertFormula entry={entry} draft={draft} />
      <Section title={messages.functionsExample}>
        <FunctionExample example={entry.example} />
        <div>
          <Link className={styles.page} href={helpAddress(`${entry.id}.html`, language)} target="_blank" rel="noopener">
            {fill(messages.functionsPage, { id: entry.id })}
            <Open16Regular aria-hidden />
          </Link>
        </div>
      </Section>
    </>
  );
}
