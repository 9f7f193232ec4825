import { Button } from "@fluentui/react-components";
import { templates } from "../../app/templates";
import { setProtection } from "../../app/thisSheet/changeSheet";
import type { SheetChange } from "../../app/thisSheet/SheetChange";
import type { ThisSheet } from "../../app/thisSheet/ThisSheet";
import { fill } from "../../i18n/fill";
import { BackToMore } from "../components/BackToMore";
import { ExampleSection } from "../components/ExampleSection";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { SheetChangeNotice } from "../components/SheetChangeNotice";
import { SwitchField } from "../components/SwitchField";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useThisSheet } from "../hooks/useThisSheet";
import { useWatched } from "../hooks/useWatched";
import { useSession } from "../session";
import { clearedExamples, clearExample, putExampleBack } from "../thisSheet/clearedExamples";

/** The sheet that is shown: what it is, and what can be done with it. */
export default function ThisSheetView() {
  const messages = useMessages();
  const [state] = useJob<never, SheetChange>("thisSheet");
  const busy = state.status === "running";
  const shown = useThisSheet(state.status, busy);
  return (
    <main>
      <ViewHeader title={messages.thisSheetTitle} subtitle={subtitle()} arrived>
        <BackToMore />
      </ViewHeader>
      <Section>
        <div role="status">
          {(busy || shown.status === "reading") && (
            <Waiting label={busy ? messages.exampleClearing : messages.thisSheetReading} />
          )}
          {state.status === "done" && <SheetChangeNotice change={state.result} />}
        </div>
        {state.status === "failed" && <FailureMessage failure={state.failure} />}
        {shown.status === "failed" && <FailureMessage failure={shown.failure} />}
      </Section>
      {shown.status === "read" && <Actions sheet={shown.found} />}
    </main>
  );

  function subtitle(): string {
    const sheet = shown.status === "read" ? shown.found : undefined;
    const card = templates.find(({ id }) => id === sheet?.template);
    if (sheet === undefined || card === undefined) return "";
    if (messages[card.title] === sheet.name) return sheet.name;
    return fill(messages.thisSheetIs, { sheet: sheet.name, template: messages[card.title] });
  }
}

function Actions({ sheet }: { readonly sheet: ThisSheet }) {
  const messages = useMessages();
  const session = useSession();
  const cleared = useWatched(clearedExamples(session)).find(({ sheetId }) => sheetId === sheet.id);
  const [state, job] = useJob<never, SheetChange>("thisSheet");
  const busy = state.status === "running";
  const place = { sheetId: sheet.id, sheetName: sheet.name };
  if (sheet.template === null)
    return (
      <Section>
        <Notice intent="info" title={fill(messages.thisSheetNotOurs, { sheet: sheet.name })}>
          <p>{messages.thisSheetNotOursTodo}</p>
        </Notice>
        <div>
          <Button appearance="primary" onClick={() => session.navigation.open("sheets")}>
            {messages.thisSheetInsert}
          </Button>
        </div>
      </Section>
    );
  return (
    <>
      <ExampleSection
        cells={sheet.exampleCells}
        busy={busy}
        onClear={() => clearExample(session, place)}
        {...(cleared && { onPutBack: () => putExampleBack(session, cleared) })}
      />
      <Section title={messages.protectionTitle} hint={messages.protectionHint}>
        <SwitchField
          label={messages.protectionSwitch}
          checked={sheet.isProtected}
          onChange={(checked) => void job.start(() => setProtection(place, checked))}
        />
      </Section>
    </>
  );
}
