import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { BackToMore } from "../components/BackToMore";
import { Notice } from "../components/Notice";
import { Section } from "../components/Section";
import { ViewHeader } from "../components/ViewHeader";
import { Waiting } from "../components/Waiting";
import { FunctionDetail } from "../functions/FunctionDetail";
import type { FunctionEntry } from "../functions/FunctionEntry";
import { FunctionList } from "../functions/FunctionList";
import type { FormulaDeed } from "../functions/InsertFormula";
import { useFunctions } from "../functions/useFunctions";
import { useJob } from "../hooks/useJob";
import { useMessages } from "../hooks/useMessages";

/** All our functions: find one, see what it is, and put it into a cell. */
export default function FunctionsView() {
  const messages = useMessages();
  const [state, again] = useFunctions();
  const [, job] = useJob<never, FormulaDeed>("functions");
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<FunctionEntry | null>(null);
  const choose = (entry: FunctionEntry | null) => {
    // What was done with another function is told no more.
    job.close();
    setChosen(entry);
  };
  if (chosen !== null)
    return (
      <main>
        <FunctionDetail key={chosen.id} entry={chosen} onBack={() => choose(null)} />
      </main>
    );
  return (
    <main>
      <ViewHeader title={messages.functionsTitle} subtitle={messages.functionsText} arrived>
        <BackToMore />
      </ViewHeader>
      {state.status === "loaded" ? (
        <FunctionList
          functions={state.functions}
          search={search}
          onSearch={setSearch}
          onChoose={(id) => choose(state.functions.find((entry) => entry.id === id) ?? null)}
        />
      ) : (
        <Section>
          {state.status === "loading" ? (
            <Waiting label={messages.functionsLoading} />
          ) : (
            <>
              <div role="alert">
                <Notice intent="error" title={messages.functionsFailedWhat}>
                  <p>{messages.functionsFailedTodo}</p>
                </Notice>
              </div>
              <div>
                <Button appearance="primary" onClick={again}>
                  {messages.functionsAgain}
                </Button>
              </div>
            </>
          )}
        </Section>
      )}
    </main>
  );
}
