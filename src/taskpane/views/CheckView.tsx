import type { CheckProgress } from "../../app/checkWorkbook";
import { fill } from "../../i18n/fill";
import { CheckFindings } from "../check/CheckFindings";
import { CheckResults } from "../check/CheckResults";
import { CheckRunning } from "../check/CheckRunning";
import { CheckStart } from "../check/CheckStart";
import { counted } from "../counted";
import { MendedSoFar } from "../check/MendedSoFar";
import { useMending } from "../check/useMending";
import { JobOutcome } from "../components/JobOutcome";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useWatched } from "../hooks/useWatched";
import { useSession } from "../session";

/** The workbook doctor: from the question whether anything is wrong to the cells, and back to a sound workbook. */
export default function CheckView() {
  const messages = useMessages();
  const [state, job] = useJob<CheckProgress, CheckFindings>("check");
  const findings = state.status === "done" ? state.result : null;
  const mending = useMending(findings);
  const check = () => {
    mending.forgetLast();
    void job.start(async ({ report, signal }) => {
      const { checkWorkbook } = await import(/* webpackChunkName: "checkWorkbook" */ "../../app/checkWorkbook");
      return new CheckFindings(await checkWorkbook(messages, report, signal));
    });
  };
  return (
    <main>
      <ViewHeader title={messages.checkTitle} subtitle={messages.checkSubtitle} arrived />
      <JobOutcome state={state} cancelled={messages.checkCancelledTitle} cancelledMeaning={messages.checkCancelledText}>
        {findings && <Summary findings={findings} />}
      </JobOutcome>
      {state.status === "running" ? (
        <CheckRunning progress={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
      ) : (
        <>
          <MendedSoFar tools={mending} />
          {findings ? (
            <CheckResults findings={findings} mending={mending} onCheck={check} />
          ) : (
            <CheckStart onCheck={check} />
          )}
        </>
      )}
    </main>
  );
}

function Summary({ findings }: { readonly findings: CheckFindings }) {
  const messages = useMessages();
  const { language } = useSession();
  const { report, open } = useWatched(findings);
  const mend = open.filter(({ severity }) => severity === "mend").length;
  const facts = {
    mend: mend.toLocaleString(language),
    look: (open.length - mend).toLocaleString(language),
    sheets: counted(messages, language, "checkSheets", report.sheets.length),
    cells: counted(messages, language, "cells", report.cellsRead),
  };
  return (
    <Section>
      {report.cellsRead === 0 && open.length === 0 ? (
        <Notice intent="info" title={messages.checkDoneEmpty}>
          <p>{messages.checkDoneEmptyText}</p>
        </Notice>
      ) : open.length === 0 ? (
        <Notice intent="success" title={messages.checkDoneSound}>
          <p>{fill(messages.checkDoneSoundText, facts)}</p>
        </Notice>
      ) : (
        <Notice
          intent={mend > 0 ? "error" : "warning"}
          title={fill(mend > 0 ? messages.checkDoneTitle : messages.checkDoneLookTitle, facts)}
        >
          <p>{fill(messages.checkDoneText, facts)}</p>
        </Notice>
      )}
    </Section>
  );
}
