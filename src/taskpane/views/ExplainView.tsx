import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellLink, Explanation, NothingToExplain } from "../../app/explain/Explanation";
import { fill } from "../../i18n/fill";
import { FailureMessage } from "../components/FailureMessage";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { CallDetails } from "../explain/CallDetails";
import { ContributionChart } from "../explain/ContributionChart";
import { onSheetShort } from "../onSheetShort";
import { useFollowedSelection } from "../explain/useFollowedSelection";
import { useShownCells } from "../explain/useShownCells";
import { useMessages } from "../hooks/useMessages";
import { useSession } from "../session";

const useStyles = makeStyles({
  lead: { display: "grid", rowGap: tokens.spacingVerticalS },
  place: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: "anywhere" },
  sentence: { ...typographyStyles.body2, margin: 0, overflowWrap: "anywhere" },
  line: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
});

/** What the selected number is, what it is made of, what is missing and what would move it. Follows the user through the workbook. */
export default function ExplainView() {
  const messages = useMessages();
  const [state, readAgain] = useFollowedSelection();
  const [journey, show] = useShownCells(readAgain);
  const here = state.status === "told" ? state.told.place : null;
  const back = journey.from && here && !isSame(journey.from, here) ? journey.from : null;
  return (
    <main>
      <ViewHeader title={messages.explainTitle} subtitle={messages.explainSubtitle} arrived />
      <Section>
        {back && (
          <div>
            <Link as="button" onClick={() => show(back, null)}>
              {fill(messages.explainBack, { address: onSheetShort(back.sheetName, back.address) })}
            </Link>
          </div>
        )}
        {journey.failure && <FailureMessage failure={journey.failure} />}
        <div role="status">
          {state.status === "reading" && <Waiting label={messages.explainReading} />}
          {state.status === "told" && state.told.kind === "explained" && <Lead explanation={state.told} />}
          {state.status === "told" && state.told.kind === "nothing" && <Nothing nothing={state.told} />}
        </div>
        {state.status === "failed" && (
          <>
            <FailureMessage failure={state.failure} />
            <div>
              <Button appearance="primary" onClick={() => void readAgain()}>
                {messages.explainAgain}
              </Button>
            </div>
          </>
        )}
      </Section>
      {state.status === "told" && state.told.kind === "explained" && (
        <Details explanation={state.told} onShow={(place) => show(place, journey.from ?? here)} />
      )}
    </main>
  );
}

function Lead({ explanation: { place, title, sentence, warnings, call } }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.lead}>
      <p className={styles.place}>{fill(messages.explainCell, { sheet: place.sheetName, address: place.address })}</p>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.sentence}>{sentence}</p>
      {warnings.map((warning) => (
        <Notice key={warning} intent="warning">
          <p>{warning}</p>
        </Notice>
      ))}
      {call?.fault && (
        <Notice intent="warning" title={fill(messages.explainFault, { error: call.fault.error })}>
          <p>{call.fault.message}</p>
        </Notice>
      )}
    </div>
  );
}

function Nothing({ nothing: { place } }: { readonly nothing: NothingToExplain }) {
  const messages = useMessages();
  return (
    <Notice intent="info" title={fill(messages.explainNothing, { address: place.address })}>
      <p>{messages.explainNothingMeaning}</p>
      <p>{messages.explainNothingTodo}</p>
    </Notice>
  );
}

interface DetailsProps {
  readonly explanation: Explanation;
  readonly onShow: (place: CellLink) => void;
}

function Details({ explanation: { parts, sections, call, forSheet }, onShow }: DetailsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { insertion, navigation } = useSession();
  const write = (): void => {
    if (forSheet === null) return;
    navigation.open("sheets"); // where the new sheet is shown, and can be removed again
    void insertion.insert(async (report) => {
      const { writeExplanation } = await import(/* webpackChunkName: "explanation" */ "../../app/writeExplanation");
      return writeExplanation(forSheet, messages, report);
    });
  };
  return (
    <>
      {parts && (
        <Section title={messages.explainParts}>
          <ContributionChart parts={parts} />
        </Section>
      )}
      {sections.map(({ title, lines }) => (
        <Section key={title} title={title}>
          {lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </Section>
      ))}
      {forSheet && (
        <Section>
          <div>
            <Button appearance="primary" onClick={write}>
              {messages.explainWrite}
            </Button>
          </div>
        </Section>
      )}
      {call && (
        <Section>
          <CallDetails call={call} open={parts === null && sections.length === 0} onShow={onShow} />
        </Section>
      )}
    </>
  );
}

function isSame(one: CellLink, other: CellLink): boolean {
  return one.sheetId === other.sheetId && one.address === other.address;
}
