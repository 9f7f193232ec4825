import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { PRODUCT_VERSION } from "../../app/productVersion";
import { checkSettings } from "../../app/settings/checkSettings";
import { restoreSettings, saveSettings, type SavedSettings } from "../../app/settings/saveSettings";
import { settingsOfWorkbook, standardSettings } from "../../app/settings/settingsOfWorkbook";
import type { Failure } from "../../app/explainFailure";
import { fill } from "../../i18n/fill";
import { BackToMore } from "../components/BackToMore";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { SettingsForm } from "../components/SettingsForm";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { explainPaneFailure } from "../explainPaneFailure";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";
import { LeftSheets } from "../testExcel/LeftSheets";
import { settingsFromDraft, startSettingsDraft, type SettingsDraft } from "../options/settingsDraft";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** null: taken back. */
type Saved = SavedSettings | null;

/** What is decided once for the workbook: shown, changed, taken back. */
export default function SettingsView() {
  const styles = useStyles();
  const messages = useMessages();
  const { navigation, welcome } = useSession();
  const [state, job] = useJob<never, Saved>("settings");
  const [draft, setDraft] = useState<SettingsDraft | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isBack = state.status === "done" && state.result === null;
  useEffect(() => {
    settingsOfWorkbook(messages).then(
      (settings) => setDraft(startSettingsDraft(settings, messages.decimalSign)),
      (error: unknown) => setFailure(explainPaneFailure(error, messages)),
    );
  }, [messages, isBack]);

  const settings = draft && settingsFromDraft(draft);
  const faults = settings ? checkSettings(settings, messages) : {};
  const busy = state.status === "running";
  const undo = async (saved: SavedSettings): Promise<Saved> => {
    await restoreSettings(saved);
    return null;
  };
  return (
    <main>
      <ViewHeader title={messages.settingsTitle} subtitle={messages.settingsAbout} arrived>
        <BackToMore />
      </ViewHeader>
      {draft === null && !failure && (
        <Section>
          <Waiting label={messages.settingsReading} />
        </Section>
      )}
      {draft && <SettingsForm draft={draft} faults={faults} onChange={(change) => setDraft({ ...draft, ...change })} />}
      {settings && (
        <Section>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={busy || Object.keys(faults).length > 0}
              onClick={() => void job.start(() => saveSettings(settings, messages))}
            >
              {messages.settingsSave}
            </Button>
            <Button onClick={() => setDraft(startSettingsDraft(standardSettings(messages), messages.decimalSign))}>
              {messages.settingsDefaults}
            </Button>
          </div>
        </Section>
      )}
      <Section>
        <div role="status">
          {busy && <Waiting label={messages.settingsWorking} />}
          {state.status === "done" && (
            <SavedNotice saved={state.result} onUndo={(saved) => void job.start(() => undo(saved))} />
          )}
        </div>
        {state.status === "failed" && <FailureMessage failure={state.failure} />}
        {failure && <FailureMessage failure={failure} />}
      </Section>
      <LeftSheets />
      <Section title={messages.settingsTest}>
        <div>{messages.settingsTestText}</div>
        <div>
          <Button onClick={() => navigation.open("testExcel")}>{messages.settingsTestOpen}</Button>
        </div>
      </Section>
      <Section title={messages.settingsBack}>
        <div>{messages.settingsBackText}</div>
      </Section>
      <Section title={messages.settingsPrivacy}>
        <div>{messages.settingsPrivacyText}</div>
        <div>
          <Button
            onClick={() => {
              welcome.showAgain();
              navigation.open("sheets");
            }}
          >
            {messages.settingsWelcome}
          </Button>
        </div>
        <div>{fill(messages.settingsVersion, { version: PRODUCT_VERSION })}</div>
      </Section>
    </main>
  );
}

function SavedNotice({ saved, onUndo }: { readonly saved: Saved; readonly onUndo: (saved: SavedSettings) => void }) {
  const messages = useMessages();
  if (saved === null) return <Notice intent="success" title={messages.settingsUndone} />;
  return (
    <Notice
      intent="success"
      title={messages.settingsSaved}
      actions={
        <Button size="small" onClick={() => onUndo(saved)}>
          {messages.settingsUndo}
        </Button>
      }
    />
  );
}
