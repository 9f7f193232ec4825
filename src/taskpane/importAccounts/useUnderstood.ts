import { useEffect, useState } from "react";
import type { ColumnKind } from "../../app/import/ColumnKind";
import type { ImportedText } from "../../app/import/ImportedText";
import { importReadings, type ImportTarget } from "../../app/import/importTargets";
import type { Failure } from "../../app/explainFailure";
import type { OwnSelection } from "../../app/ownRows/OwnSelection";
import { explainPaneFailure } from "../explainPaneFailure";
import { useMessages } from "../hooks/useMessages";

export type UnderstoodState =
  | { readonly status: "reading" }
  | { readonly status: "understood"; readonly selection: OwnSelection }
  | { readonly status: "failed"; readonly failure: Failure };

/** What the rows are on the chosen sheet; read anew when the sheet or what a column holds is another. */
export function useUnderstood(
  imported: ImportedText,
  kinds: readonly ColumnKind[],
  target: ImportTarget,
): [UnderstoodState, (selection: OwnSelection) => void] {
  const messages = useMessages();
  const question = [target, ...kinds].join(" ");
  const [answer, setAnswer] = useState<{ readonly to: string; readonly state: UnderstoodState } | null>(null);
  useEffect(() => {
    if (target === "table") return;
    const controller = new AbortController();
    const { signal } = controller;
    const enter = (state: UnderstoodState) => {
      if (!signal.aborted) setAnswer({ to: question, state });
    };
    import(/* webpackChunkName: "importing" */ "../../app/import/understandImport")
      .then(({ understandImport }) =>
        understandImport(
          imported,
          question.split(" ").slice(1) as ColumnKind[],
          importReadings[target],
          messages,
          signal,
        ),
      )
      .then(
        (selection) => enter({ status: "understood", selection }),
        (error: unknown) => enter({ status: "failed", failure: explainPaneFailure(error, messages) }),
      );
    return () => controller.abort();
  }, [imported, question, target, messages]);
  const state: UnderstoodState = answer?.to === question ? answer.state : { status: "reading" };
  return [state, (selection) => setAnswer({ to: question, state: { status: "understood", selection } })];
}
