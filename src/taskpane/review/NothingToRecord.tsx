import { Button } from "@fluentui/react-components";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

/** No sheet of the workbook has accounts yet. */
export function NothingToRecord() {
  const messages = useMessages();
  const { navigation } = useSession();
  return (
    <Section>
      <Notice intent="info" title={messages.reviewNothing}>
        <p>{messages.reviewNothingText}</p>
      </Notice>
      <div>
        <Button appearance="primary" onClick={() => navigation.open("sheets")}>
          {messages.reviewToSheets}
        </Button>
      </div>
    </Section>
  );
}
