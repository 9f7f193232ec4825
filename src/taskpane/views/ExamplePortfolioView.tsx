import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import { BackButton } from "../components/BackButton";
import { JobOutcome } from "../components/JobOutcome";
import { JobProgress } from "../components/JobProgress";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import {
  EXAMPLE_PORTFOLIO,
  startExamplePortfolio,
  takeExamplePortfolioAway,
  type PortfolioOutcome,
  type PortfolioStep,
} from "../welcome/examplePortfolioJob";
import { EarlierPortfolio } from "../welcome/EarlierPortfolio";
import { PortfolioBuilt } from "../welcome/PortfolioBuilt";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  button: { alignSelf: "start" },
});

/** The example portfolio: built in one go with its progress, and taken away again in one go. */
export default function ExamplePortfolioView() {
  const styles = useStyles();
  const messages = useMessages();
  const session = useSession();
  const [state, job] = useJob<PortfolioStep, PortfolioOutcome>(EXAMPLE_PORTFOLIO);
  const built = state.status === "done" && state.result.kind === "built" ? state.result.portfolio : null;
  const isRemoved = state.status === "done" && state.result.kind === "removed";
  return (
    <main>
      <ViewHeader title={messages.portfolioTitle} subtitle={messages.portfolioAbout} arrived>
        <BackButton onBack={() => session.navigation.open("sheets")} />
      </ViewHeader>
      <JobOutcome state={state} cancelled={messages.portfolioCancelled}>
        {isRemoved && (
          <Section>
            <Notice intent="info" title={messages.portfolioRemoved} />
          </Section>
        )}
      </JobOutcome>
      {built && <PortfolioBuilt portfolio={built} onRemove={() => takeExamplePortfolioAway(job, built)} />}
      {state.status === "running" && (
        <Running progress={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
      )}
      {state.status !== "running" && !built && (
        <EarlierPortfolio occasion={state.status} onRemove={(sheets) => takeExamplePortfolioAway(job, sheets)} />
      )}
      {state.status !== "running" && !built && (
        <Section>
          <Button className={styles.button} appearance="primary" onClick={() => startExamplePortfolio(session)}>
            {state.status === "idle" ? messages.portfolioStart : messages.portfolioAgain}
          </Button>
        </Section>
      )}
    </main>
  );
}

interface RunningProps {
  readonly progress: PortfolioStep | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

function Running({ progress, cancelling, onCancel }: RunningProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { language } = useSession();
  if (progress === "removing")
    return (
      <Section>
        <Waiting label={messages.portfolioRemoving} />
      </Section>
    );
  const texts = progress && {
    sheet: messages[progress.sheet],
    number: (progress.done + 1).toLocaleString(language),
    all: progress.all.toLocaleString(language),
  };
  return (
    <JobProgress
      label={messages.portfolioRunning}
      step={texts ? fill(messages.portfolioProgress, texts) : messages.portfolioRunning}
      share={progress ? progress.done / progress.all : 0}
      cancelling={cancelling}
      onCancel={onCancel}
    >
      <p className={styles.text}>{messages.runningHint}</p>
    </JobProgress>
  );
}
