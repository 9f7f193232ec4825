import { Button } from "@fluentui/react-components";
import type { ShareableSheet, SharedCopy, SharingStep } from "../../app/share/SharedCopy";
import { BackToMore } from "../components/BackToMore";
import { FailureMessage } from "../components/FailureMessage";
import { JobOutcome } from "../components/JobOutcome";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { RepairSection } from "../share/RepairSection";
import { ShareDone } from "../share/ShareDone";
import { ShareRunning } from "../share/ShareRunning";
import { ShareStart } from "../share/ShareStart";
import { useShareableSheets } from "../share/useShareableSheets";

/** Copies that work in any Excel, and formulas mended where the add-in was missing. */
export default function ShareView() {
  const messages = useMessages();
  const [state, job] = useJob<SharingStep, SharedCopy>("share");
  const [removal, removing] = useJob<never, "removed">("shareRemoval");
  const share = (sheets: readonly ShareableSheet[]) => {
    removing.close();
    void job.start(async (steps) => {
      const { shareCopy } = await import(/* webpackChunkName: "share" */ "../../app/share/shareCopy");
      return shareCopy(sheets, messages, steps);
    });
  };
  const remove = (sheetIds: readonly string[]) => {
    job.close();
    void removing.start(async () => {
      const { removeShared } = await import(/* webpackChunkName: "share" */ "../../app/share/removeShared");
      await removeShared(sheetIds);
      return "removed";
    });
  };
  if (state.status === "running")
    return (
      <main>
        <ViewHeader title={messages.shareRunningTitle} arrived />
        <ShareRunning step={state.progress} cancelling={state.cancelling} onCancel={job.cancel} />
      </main>
    );
  if (state.status === "done")
    return (
      <main>
        <ViewHeader title={messages.shareDoneTitle} arrived />
        <ShareDone copy={state.result} onRemove={remove} onAgain={job.close} />
      </main>
    );
  if (state.status === "failed")
    return (
      <main>
        <ViewHeader title={messages.shareFailedTitle} arrived />
        <Section>
          <FailureMessage failure={state.failure} />
          <div>
            <Button appearance="primary" onClick={job.close}>
              {messages.shareAgain}
            </Button>
          </div>
        </Section>
      </main>
    );
  return (
    <main>
      <ViewHeader title={messages.shareTitle} subtitle={messages.shareText} arrived>
        <BackToMore />
      </ViewHeader>
      <JobOutcome state={state.status === "cancelled" ? state : removal} cancelled={messages.shareCancelled}>
        {removal.status === "done" && (
          <Section>
            <Notice intent="success">{messages.shareRemoved}</Notice>
          </Section>
        )}
      </JobOutcome>
      <Choice occasion={`${state.status} ${removal.status}`} onShare={share} onRemove={remove} />
      <RepairSection />
    </main>
  );
}

interface ChoiceProps {
  readonly occasion: string;
  readonly onShare: (sheets: readonly ShareableSheet[]) => void;
  readonly onRemove: (sheetIds: readonly string[]) => void;
}

function Choice({ occasion, onShare, onRemove }: ChoiceProps) {
  const messages = useMessages();
  const state = useShareableSheets(occasion);
  if (state.status === "read") return <ShareStart found={state.found} onShare={onShare} onRemove={onRemove} />;
  return (
    <Section>
      {state.status === "failed" ? (
        <FailureMessage failure={state.failure} />
      ) : (
        <Waiting label={messages.shareLoading} />
      )}
    </Section>
  );
}
