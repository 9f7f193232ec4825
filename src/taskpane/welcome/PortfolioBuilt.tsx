import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ExamplePortfolio } from "../../app/examplePortfolio/buildExamplePortfolio";
import type { Failure } from "../../app/explainFailure";
import type { InsertedSheet } from "../../app/InsertedSheet";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { RemoveChoice } from "../components/RemoveChoice";
import { Section } from "../components/Section";
import { counted } from "../counted";
import { explainPaneFailure } from "../explainPaneFailure";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, "& > li": { padding: `${tokens.spacingVerticalXXS} 0` } },
});

interface PortfolioBuiltProps {
  readonly portfolio: ExamplePortfolio;
  readonly onRemove: () => void;
}

/** The sheets are there: each with a way to it, and one way back for all of them. */
export function PortfolioBuilt({ portfolio, onRemove }: PortfolioBuiltProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language, navigation } = useSession();
  const [failure, setFailure] = useState<Failure | null>(null);
  const errors = portfolio.flatMap(({ problems }) => problems).length;
  const pending = portfolio.reduce((sum, inserted) => sum + inserted.pending, 0);
  const show = async (inserted: InsertedSheet) => {
    setFailure(null);
    const { showInserted } = await import(/* webpackChunkName: "insertion" */ "../../app/showInserted");
    await showInserted(inserted);
  };
  const go = (inserted: InsertedSheet) =>
    void show(inserted).catch((error: unknown) => setFailure(explainPaneFailure(error, messages)));
  const [first] = portfolio;
  const texts = {
    offer: messages.portfolioRemove,
    question: messages.portfolioRemoveQuestion,
    meaning: messages.portfolioRemoveMeaning,
    confirm: messages.portfolioRemoveConfirm,
  };
  return (
    <>
      <Section>
        <div role="status">
          <Notice
            intent={errors > 0 ? "warning" : "success"}
            title={fill(messages.portfolioDone, { count: portfolio.length.toLocaleString(language) })}
          >
            <p>{errors > 0 ? fill(messages.portfolioErrors, { count: errors }) : messages.portfolioDoneText}</p>
            {pending > 0 && <p>{counted(messages, language, "donePending", pending)}</p>}
          </Notice>
        </div>
        {failure && <FailureMessage failure={failure} />}
        <div>
          {errors > 0 || first === undefined ? (
            <Button appearance="primary" onClick={() => navigation.open("check")}>
              {messages.portfolioToCheck}
            </Button>
          ) : (
            <Button appearance="primary" onClick={() => go(first)}>
              {messages.portfolioShow}
            </Button>
          )}
        </div>
      </Section>
      <Section title={messages.portfolioSheets}>
        <ul className={styles.list} role="list">
          {portfolio.map((inserted) => (
            <li key={inserted.sheetId}>
              <Link as="button" onClick={() => go(inserted)}>
                {inserted.sheetName}
              </Link>
            </li>
          ))}
        </ul>
        <RemoveChoice texts={texts} onRemove={onRemove} />
      </Section>
    </>
  );
}
