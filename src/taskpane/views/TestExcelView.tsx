import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ExcelTest, ExcelTestProgress } from "../../app/testExcel/testExcel";
import { fill } from "../../i18n/fill";
import { BackButton } from "../components/BackButton";
import { JobOutcome } from "../components/JobOutcome";
import { JobProgress } from "../components/JobProgress";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { LeftSheets } from "../testExcel/LeftSheets";
import { TestResults } from "../testExcel/TestResults";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  button: { alignSelf: "start" },
});

/** Tries what we rely on in the Excel at hand, and tells what came of it. */
export default function TestExcelView() {
  const styles = useStyles();
  const messages = useMessages();
  const { navigation } = useSession();
  const [state, job] = useJob<ExcelTestProgress, ExcelTest>("testExcel");
  const start = () =>
    void job.start(async ({ report, signal }) => {
      const { testExcel } = await import(/* webpackChunkName: "testExcel" */ "../../app/testExcel/testExcel");
      return testExcel(messages, report, signal);
    });
  const running = state.status === "running";
  return (
    <main>
      <ViewHeader
        title={running ? messages.testExcelRunning : messages.testExcelTitle}
        subtitle={running ? messages.testExcelHint : messages.testExcelAbout}
        arrived
      >
        <BackButton to={messages.testExcelBack} onBack={() => navigation.open("settings")} />
      </ViewHeader>
      <JobOutcome state={state} cancelled={messages.testExcelCancelled}>
        {state.status === "done" && <Summary test={state.result} />}
      </JobOutcome>
      {!running && <LeftSheets />}
      {running ? (
        <Running progress={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
      ) : (
        <Section>
          {state.status === "idle" && <p className={styles.text}>{messages.testExcelWhen}</p>}
          <Button
            className={styles.button}
            {...(state.status !== "done" && { appearance: "primary" as const })}
            onClick={start}
          >
            {state.status === "idle" ? messages.testExcelStart : messages.testExcelAgain}
          </Button>
        </Section>
      )}
      {state.status === "done" && <TestResults test={state.result} />}
    </main>
  );
}

interface RunningProps {
  readonly progress: ExcelTestProgress | null;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

function Running({ progress, cancelling, onCancel }: RunningProps) {
  const messages = useMessages();
  const { language } = useSession();
  const { done, all } = progress ?? { done: 0, all: 1 };
  const counts = { done: done.toLocaleString(language), all: all.toLocaleString(language) };
  return (
    <JobProgress
      label={messages.testExcelRunning}
      step={progress ? fill(messages.testExcelProgress, counts) : messages.testExcelRunning}
      share={done / all}
      cancelling={cancelling}
      onCancel={onCancel}
    />
  );
}

function Summary({ test: { results } }: { readonly test: ExcelTest }) {
  const messages = useMessages();
  const { language } = useSession();
  const count = (outcome: ExcelTest["results"][number]["outcome"]) =>
    results.filter((result) => result.outcome === outcome).length.toLocaleString(language);
  const failed = results.some(({ outcome }) => outcome === "failed");
  const counts = { passed: count("passed"), failed: count("failed"), missing: count("notAvailable") };
  const all = results.length.toLocaleString(language);
  return (
    <Section>
      <Notice
        intent={failed ? "warning" : "success"}
        title={failed ? fill(messages.testExcelBad, { count: counts.failed, all }) : messages.testExcelGood}
      >
        <p>{fill(messages.testExcelCounts, counts)}</p>
        {failed && <p>{messages.testExcelBadTodo}</p>}
      </Notice>
    </Section>
  );
}
