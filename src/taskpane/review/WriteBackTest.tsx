import { Button, Spinner } from "@fluentui/react-components";
import type { InsertedSheet } from "../../app/InsertedSheet";
import type { ReviewRecord } from "../../app/review/ReviewRecord";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";

/** The sheet with the back-test: written, or removed again. */
type Written = { readonly sheet: InsertedSheet; readonly removed: boolean };

/** Writes the back-test to a sheet on request, and takes that sheet away again. */
export function WriteBackTest({ records }: { readonly records: readonly ReviewRecord[] }) {
  const messages = useMessages();
  const [state, job] = useJob<never, Written>("backTest");
  return (
    <>
      <div>
        <Button disabledFocusable={state.status === "running"} onClick={write}>
          {messages.backTestWrite}
        </Button>
      </div>
      <div role="status">
        {state.status === "running" && (
          <Spinner size="tiny" style={{ justifyContent: "flex-start" }} label={messages.backTestWriting} />
        )}
        {state.status === "done" && (
          <Notice
            intent="success"
            title={fill(state.result.removed ? messages.backTestRemoved : messages.backTestWritten, {
              sheet: state.result.sheet.sheetName,
            })}
          >
            {!state.result.removed && (
              <Button size="small" onClick={() => remove(state.result.sheet)}>
                {messages.backTestRemove}
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
      const { writeBackTest } = await import(/* webpackChunkName: "recordReview" */ "../../app/review/writeBackTest");
      return { sheet: await writeBackTest(records, messages), removed: false };
    });
  }

  function remove(sheet: InsertedSheet): void {
    void job.start(async () => {
      const { removeInserted } = await import(/* webpackChunkName: "recordReview" */ "../../app/removeInserted");
      await removeInserted(sheet);
      return { sheet, removed: true };
    });
  }
}
