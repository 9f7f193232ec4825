import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { EnteredFormula } from "../../app/functions/insertFormula";
import { writeCall } from "../../app/functions/writeCall";
import { fill } from "../../i18n/fill";
import type { FormulaPlace } from "../../app/functions/FormulaPlace";
import { FailureMessage } from "../components/FailureMessage";
import { FormulaText } from "../components/FormulaText";
import { Notice } from "../components/Notice";
import { Question } from "../components/Question";
import { Section } from "../components/Section";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";
import type { FunctionEntry } from "./FunctionEntry";
import type { FormulaDraft } from "./useFormulaDraft";

const useStyles = makeStyles({
  place: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere" },
  missing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What was done with a formula last. */
export type FormulaDeed =
  | { readonly kind: "entered"; readonly entered: EnteredFormula }
  | { readonly kind: "takenBack"; readonly place: FormulaPlace };

const loadUseCases = () => import(/* webpackChunkName: "functions" */ "../../app/functions/insertFormula");

/** Where the formula goes and how it will read; a cell that holds something is asked about first. */
export function InsertFormula({ entry, draft }: { readonly entry: FunctionEntry; readonly draft: FormulaDraft }) {
  const styles = useStyles();
  const messages = useMessages();
  const [state, job] = useJob<never, FormulaDeed>("functions");
  const [asking, setAsking] = useState(false);
  const { place } = draft;
  const { formula, missing } = writeCall(entry.id, entry.parameters, draft.typed, {
    decimalSign: messages.decimalSign === "," ? "," : ".",
    sheetName: place?.sheetName ?? null,
  });
  const cell = place === null ? "" : nameOf(place);
  const insert = (into: FormulaPlace) => {
    setAsking(false);
    void job.start(async () => ({
      kind: "entered",
      entered: await (await loadUseCases()).insertFormula(into, formula),
    }));
  };
  const ready = place !== null && missing.length === 0 && state.status !== "running";
  return (
    <Section title={messages.functionsInto}>
      <p className={styles.place}>{place === null ? messages.functionsIntoNone : cell}</p>
      <div>
        <Button size="small" onClick={draft.takePlace}>
          {messages.functionsIntoSelected}
        </Button>
      </div>
      {draft.trouble && <FailureMessage failure={draft.trouble} />}
      <FormulaText formula={formula} label={messages.functionsFormula} />
      {missing.length > 0 && (
        <p className={styles.missing}>{fill(messages.functionsMissing, { names: missing.join(", ") })}</p>
      )}
      {asking && place !== null ? (
        <Question
          intent="warning"
          title={fill(messages.functionsOccupied, { cell, content: String(place.content).slice(0, 60) })}
          yes={fill(messages.functionsReplace, { cell })}
          no={messages.functionsReplaceNot}
          onYes={() => insert(place)}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={!ready}
            onClick={() => {
              if (place === null) return;
              if (place.content === "") insert(place);
              else setAsking(true);
            }}
          >
            {place === null ? messages.functionsInsertNowhere : fill(messages.functionsInsert, { cell })}
          </Button>
        </div>
      )}
      <FormulaOutcome hidden={asking} />
    </Section>
  );
}

/** How it went, and the way back; hidden while a question is about another cell. */
function FormulaOutcome({ hidden }: { readonly hidden: boolean }) {
  const messages = useMessages();
  const [state, job] = useJob<never, FormulaDeed>("functions");
  const takeBack = (entered: EnteredFormula) =>
    void job.start(async () => {
      await (await loadUseCases()).takeFormulaBack(entered);
      return { kind: "takenBack", place: entered.place };
    });
  return (
    <>
      <div role="status" hidden={hidden}>
        {state.status === "running" && messages.functionsInserting}
        {state.status === "done" && state.result.kind === "takenBack" && (
          <Notice intent="success">{fill(messages.functionsTakenBack, { cell: nameOf(state.result.place) })}</Notice>
        )}
        {state.status === "done" && state.result.kind === "entered" && (
          <Inserted entered={state.result.entered} onUndo={takeBack} />
        )}
      </div>
      {state.status === "failed" && !hidden && <FailureMessage failure={state.failure} />}
    </>
  );
}

interface InsertedProps {
  readonly entered: EnteredFormula;
  readonly onUndo: (entered: EnteredFormula) => void;
}

function Inserted({ entered, onUndo }: InsertedProps) {
  const messages = useMessages();
  return (
    <Notice
      intent="success"
      title={fill(messages.functionsInserted, { cell: nameOf(entered.place) })}
      actions={
        <Button size="small" onClick={() => onUndo(entered)}>
          {messages.functionsUndo}
        </Button>
      }
    />
  );
}

function nameOf({ sheetName, address }: FormulaPlace): string {
  return `${sheetName}!${address}`;
}
