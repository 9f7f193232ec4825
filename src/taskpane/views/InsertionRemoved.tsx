import { Button } from "@fluentui/react-components";
import { fill } from "../../i18n";
import { BackButton } from "../components/BackButton";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { useSession } from "../session";
import type { AfterInsertion } from "./InsertionView";

interface InsertionRemovedProps {
  readonly sheetName: string;
  readonly onLeave: (to: AfterInsertion) => void;
}

/** What was built is gone again. */
export function InsertionRemoved({ sheetName, onLeave }: InsertionRemovedProps) {
  const { messages } = useSession();
  return (
    <>
      <ViewHeader title={messages.removedTitle} subtitle={fill(messages.removedText, { sheet: sheetName })} arrived>
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
