import { Button } from "@fluentui/react-components";
import type { ImportedText } from "../../app/import/ImportedText";
import { ImportRefusal } from "../../app/import/ImportRefusal";
import { fill } from "../../i18n/fill";
import { BackToMore } from "../components/BackToMore";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useMessages } from "../hooks/useMessages";
import { ImportDone } from "../importAccounts/ImportDone";
import { ImportFound } from "../importAccounts/ImportFound";
import { ImportRunning } from "../importAccounts/ImportRunning";
import { ImportStart } from "../importAccounts/ImportStart";
import { RefusedImport } from "../importAccounts/RefusedImport";
import { useImportJobs } from "../importAccounts/useImportJobs";
import { useSession } from "../session";

type ImportJobs = ReturnType<typeof useImportJobs>;

/** Accounts from pasted rows or a file: read, looked at, and only then put into the workbook. */
export default function ImportAccountsView() {
  const jobs = useImportJobs();
  const { reading, writing } = jobs;
  const isWriting = writing.status === "running" || writing.status === "done" || writing.status === "failed";
  const imported = reading.status === "done" && !(reading.result instanceof ImportRefusal) ? reading.result : null;
  return (
    <main>
      {isWriting ? (
        <Writing jobs={jobs} />
      ) : imported !== null ? (
        <Found jobs={jobs} imported={imported} />
      ) : (
        <Start jobs={jobs} />
      )}
    </main>
  );
}

function Start({ jobs: { reading, readingJob, read } }: { readonly jobs: ImportJobs }) {
  const messages = useMessages();
  const { language } = useSession();
  const rows = reading.status === "running" ? reading.progress?.rows : undefined;
  const refusal = reading.status === "done" && reading.result instanceof ImportRefusal ? reading.result : null;
  return (
    <>
      <ViewHeader title={messages.importTitle} subtitle={messages.importText} arrived>
        <BackToMore />
      </ViewHeader>
      {reading.status === "running" ? (
        <ImportRunning
          text={
            rows === undefined
              ? messages.importReading
              : fill(messages.importReadingRows, { rows: rows.toLocaleString(language) })
          }
          cancelling={reading.cancelling}
          onCancel={readingJob.cancel}
        />
      ) : (
        <>
          <Section>
            <div role="status">
              {reading.status === "cancelled" && <Notice intent="info">{messages.importCancelled}</Notice>}
            </div>
            {refusal !== null && (
              <div role="alert">
                <RefusedImport refusal={refusal} />
              </div>
            )}
            {reading.status === "failed" && <FailureMessage failure={reading.failure} />}
          </Section>
          <ImportStart onRead={(source) => read(source)} />
        </>
      )}
    </>
  );
}

function Found({ jobs, imported }: { readonly jobs: ImportJobs; readonly imported: ImportedText }) {
  const messages = useMessages();
  const { read, writing, after, writeTable, insertSheet, startAgain } = jobs;
  const { source } = imported;
  return (
    <ImportFound
      imported={imported}
      onReadAnew={(dialect) => read(() => Promise.resolve(source), dialect)}
      onTable={(kinds) => writeTable(imported, kinds)}
      onSheet={insertSheet}
      onAgain={startAgain}
    >
      <div role="status">
        {writing.status === "cancelled" && <Notice intent="info">{messages.importCancelled}</Notice>}
        {after.status === "done" && after.result.kind === "removed" && (
          <Notice intent="success">{fill(messages.importRemoved, { sheet: after.result.sheetName })}</Notice>
        )}
      </div>
    </ImportFound>
  );
}

function Writing({ jobs }: { readonly jobs: ImportJobs }) {
  const messages = useMessages();
  const { writing, writingJob, after, show, remove, startAgain } = jobs;
  if (writing.status === "running")
    return (
      <>
        <ViewHeader title={messages.importRunning} arrived />
        <ImportRunning
          text={writing.progress === "writing" ? messages.importWriting : messages.importConverting}
          cancelling={writing.cancelling}
          onCancel={writingJob.cancel}
        />
      </>
    );
  if (writing.status === "done")
    return (
      <>
        <ViewHeader title={messages.importDoneTitle} arrived />
        <ImportDone
          table={writing.result}
          trouble={after.status === "failed" ? after.failure : null}
          onShow={() => show(writing.result)}
          onRemove={() => remove(writing.result)}
          onAgain={startAgain}
        />
      </>
    );
  return (
    <>
      <ViewHeader title={messages.importFailed} arrived />
      <Section>
        {writing.status === "failed" && <FailureMessage failure={writing.failure} />}
        <div>
          <Button appearance="primary" onClick={writingJob.close}>
            {messages.importBack}
          </Button>
        </div>
      </Section>
    </>
  );
}
