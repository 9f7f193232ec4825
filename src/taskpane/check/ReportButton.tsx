import { Button, Spinner } from "@fluentui/react-components";
import type { Problem } from "../../app/check/Problem";
import type { CheckReport } from "../../app/checkWorkbook";
import type { InsertedSheet } from "../../app/InsertedSheet";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

/** The sheet with the list: written, or removed again. */
type Written = { readonly sheet: InsertedSheet; readonly removed: boolean };

interface ReportButtonProps {
  readonly problems: readonly Problem[];
  readonly sheets: CheckReport["sheets"];
}

/** Writes the list to a sheet on request, and takes that sheet away again. */
export function ReportButton({ problems, sheets }: ReportButtonProps) {
  const messages = useMessages();
  const { language } = useSession();
  const [state, job] = useJob<never, Written>("checkReport");
  return (
    <>
      <Button disabled={state.status === "running"} onClick={write}>
        {messages.checkReport}
      </Button>
      <div role="status" style={{ flexBasis: "100%" }}>
        {state.status === "running" && (
          <Spinner size="tiny" style={{ justifyContent: "flex-start" }} label={messages.checkReportWriting} />
        )}
        {state.status === "done" && (
          <Notice
            intent="success"
            title={fill(state.result.removed ? messages.checkReportRemoved : messages.checkReportDone, {
              sheet: state.result.sheet.sheetName,
            })}
          >
            {!state.result.removed && (
              <Button size="small" onClick={() => remove(state.result.sheet)}>
                {messages.checkReportRemove}
              </Button>
            )}
          </Notice>
        )}
      </div>
      {state.status === "failed" && <FailureMessage failure={state.failure} />}
    </>
  );

  function write(): void {
    void job.start(async () => {
      const { writeCheckReport } = await import(/* webpackChunkName: "checkReport" */ "../../app/writeCheckReport");
      return { sheet: await writeCheckReport(problems, sheets, messages, language), removed: false };
    });
  }

  function remove(sheet: InsertedSheet): void {
    void job.start(async () => {
      const { removeInserted } = await import(/* webpackChunkName: "checkReport" */ "../../app/removeInserted");
      await removeInserted(sheet);
      return { sheet, removed: true };
    });
  }
}
