import { Button } from "@fluentui/react-components";
import type { RepairReport } from "../../app/repair/RepairReport";
import { FailureMessage } from "../components/FailureMessage";
import { Section } from "../components/Section";
import { Waiting } from "../components/Waiting";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { RepairResult } from "./RepairResult";

/** Mends formulas of ours in a workbook that was opened without the add-in. */
export function RepairSection() {
  const messages = useMessages();
  const [state, job] = useJob<never, RepairReport>("repair");
  const busy = state.status === "running";
  const repair = () =>
    void job.start(async ({ signal }) => {
      const { repairFormulas } = await import(/* webpackChunkName: "repair" */ "../../app/repair/repairFormulas");
      return repairFormulas({ signal });
    });
  return (
    <Section title={messages.repairTitle} hint={messages.repairText}>
      <div role="status">
        {busy && <Waiting label={messages.repairRunning} />}
        {state.status === "done" && <RepairResult report={state.result} />}
      </div>
      {state.status === "failed" && (
        <div role="alert">
          <FailureMessage failure={state.failure} />
        </div>
      )}
      <div>
        <Button disabledFocusable={busy} onClick={repair}>
          {messages.repairStart}
        </Button>
      </div>
    </Section>
  );
}
