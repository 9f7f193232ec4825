import { useEffect } from "react";
import type { ColumnKind } from "../../app/import/ColumnKind";
import type { ImportedText } from "../../app/import/ImportedText";
import type { ImportTarget } from "../../app/import/importTargets";
import type { UnderstoodImport } from "../../app/import/understandImport";
import type { Failure } from "../../app/explainFailure";
import { explainPaneFailure } from "../explainPaneFailure";
import { useDraft } from "../hooks/useDraft";
import { useMessages } from "../hooks/useMessages";

export type UnderstoodState =
  | { readonly status: "reading" }
  | { readonly status: "understood"; readonly understood: UnderstoodImport }
  | { readonly status: "failed"; readonly failure: Failure };

/** What was found out, of which text and with which choices. */
interface Answer {
  readonly imported: ImportedText;
  readonly question: string;
  readonly state: UnderstoodState;
}

/** What the rows are on the chosen sheet, with what the user has said about it; read anew when the sheet or what a column holds is another. */
export function useUnderstood(
  imported: ImportedText,
  kinds: readonly ColumnKind[],
  target: ImportTarget,
): [UnderstoodState, (understood: UnderstoodImport) => void] {
  const messages = useMessages();
  const question = [target, ...kinds].join(" ");
  const [answer, setAnswer] = useDraft<Answer | null>("importUnderstood", null);
  const known = answer?.imported === imported && answer.question === question ? answer.state : null;
  const isAsked = target !== "table" && known === null;
  useEffect(() => {
    if (!isAsked) return;
    const controller = new AbortController();
    const { signal } = controller;
    const enter = (state: UnderstoodState) => {
      if (!signal.aborted) setAnswer({ imported, question, state });
    };
    import(/* webpackChunkName: "importing" */ "../../app/import/understandImport")
      .then(({ understandImport }) =>
        understandImport(imported, question.split(" ").slice(1) as ColumnKind[], target, messages, signal),
      )
      .then(
        (understood) => enter({ status: "understood", understood }),
        (error: unknown) => enter({ status: "failed", failure: explainPaneFailure(error, messages) }),
      );
    return () => controller.abort();
  }, [isAsked, imported, question, target, messages, setAnswer]);
  return [
    known ?? { status: "reading" },
    (understood) => setAnswer({ imported, question, state: { status: "understood", understood } }),
  ];
}
