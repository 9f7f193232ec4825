import { Button } from "@fluentui/react-components";
import { fill } from "../../i18n/fill";
import { BackButton } from "../components/BackButton";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import type { InsertionState } from "../InsertionState";
import { useSession } from "../session";
import type { AfterInsertion } from "./InsertionView";

interface InsertionRemovedProps {
  readonly state: Extract<InsertionState, { status: "removed" }>;
  readonly onLeave: (to: AfterInsertion) => void;
}

/** What was built is gone again. */
export function InsertionRemoved({ state: { sheetName, by }, onLeave }: InsertionRemovedProps) {
  const { messages } = useSession();
  const text = by === "pane" ? messages.removedText : messages.removedBySomebody;
  return (
    <>
      <ViewHeader title={messages.removedTitle} subtitle={fill(text, { sheet: sheetName })} arrived>
        <BackButton onBack={() => onLeave("gallery")} />
      </ViewHeader>
      <Section>
        <div>
          <Button appearance="primary" onClick={() => onLeave("gallery")}>
            {messages.doneAnother}
          </Button>
        </div>
      </Section>
    </>
  );
}
