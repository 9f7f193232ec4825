import { Button } from "@fluentui/react-components";
import type { RepairReport, RepairStep } from "../../app/repair/RepairReport";
import type { MessageKey } from "../../i18n";
import { JobOutcome } from "../components/JobOutcome";
import { JobProgress } from "../components/JobProgress";
import { Section } from "../components/Section";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { RepairResult } from "./RepairResult";

const STEPS: readonly RepairStep[] = ["reading", "entering", "checking"];
const TEXTS: Readonly<Record<RepairStep, MessageKey>> = {
  reading: "repairReading",
  entering: "repairEntering",
  checking: "repairChecking",
};

/** Mends formulas of ours in a workbook that was opened without the add-in. */
export function RepairSection() {
  const messages = useMessages();
  const [state, job] = useJob<RepairStep, RepairReport>("repair");
  const repair = () =>
    void job.start(async (steps) => {
      const { repairFormulas } = await import(/* webpackChunkName: "repair" */ "../../app/repair/repairFormulas");
      return repairFormulas(steps);
    });
  return (
    <>
      <Section title={messages.repairTitle} hint={messages.repairText}>
        <div>
          <Button disabledFocusable={state.status === "running"} onClick={repair}>
            {messages.repairStart}
          </Button>
        </div>
      </Section>
      {state.status === "running" && (
        <JobProgress
          label={messages.repairTitle}
          step={messages[TEXTS[state.progress ?? "reading"]]}
          share={(STEPS.indexOf(state.progress ?? "reading") + 1) / (STEPS.length + 1)}
          cancelling={state.cancelling}
          onCancel={job.cancel}
        />
      )}
      <JobOutcome state={state} cancelled={messages.repairCancelled} cancelledMeaning={messages.repairCancelledMeaning}>
        {state.status === "done" && (
          <Section>
            <RepairResult report={state.result} />
          </Section>
        )}
      </JobOutcome>
    </>
  );
}
