import { Button, makeStyles, ProgressBar, Spinner, typographyStyles } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import { BackButton } from "../components/BackButton";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
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
  const said =
    state.status === "cancelled"
      ? messages.portfolioCancelled
      : state.status === "done" && built === null
        ? messages.portfolioRemoved
        : null;
  return (
    <main>
      <ViewHeader title={messages.portfolioTitle} subtitle={messages.portfolioAbout} arrived>
        <BackButton onBack={() => session.navigation.open("sheets")} />
      </ViewHeader>
      <div role="status">
        {said !== null && (
          <Section>
            <Notice intent="info" title={said} />
          </Section>
        )}
      </div>
      {state.status === "failed" && (
        <Section>
          <div role="alert">
            <FailureMessage failure={state.failure} />
          </div>
        </Section>
      )}
      {built && <PortfolioBuilt portfolio={built} onRemove={() => takeExamplePortfolioAway(job, built)} />}
      {state.status === "running" && (
        <Running progress={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
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
        <Spinner size="tiny" style={{ justifyContent: "flex-start" }} label={messages.portfolioRemoving} />
      </Section>
    );
  return (
    <Section>
      <p className={styles.text} role="status">
        {progress === null
          ? messages.portfolioRunning
          : fill(messages.portfolioProgress, {
              sheet: messages[progress.sheet],
              number: (progress.done + 1).toLocaleString(language),
              all: progress.all.toLocaleString(language),
            })}
      </p>
      <ProgressBar value={progress ? progress.done / progress.all : 0} aria-label={messages.portfolioRunning} />
      <p className={styles.text}>{messages.portfolioHint}</p>
      <Button className={styles.button} disabledFocusable={cancelling} onClick={onCancel}>
        {cancelling ? messages.portfolioCancelling : messages.portfolioCancel}
      </Button>
    </Section>
  );
}
