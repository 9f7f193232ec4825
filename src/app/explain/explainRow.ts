import type { Told } from "./explainScore";
import type { RowOfSheet } from "./rowOfSheet";
import type { Teller } from "./Teller";

/** So many figures are told in one sentence. */
const TOLD_AT_ONCE = 3;

/** What a row of one of our sheets says, whatever its formulas look like. */
export function explainRow({ name, facts }: RowOfSheet, column: number, { say, figures }: Teller): Told {
  const chosen = facts.find((fact) => fact.column === column);
  const telling = facts.filter(({ isFigure }) => isFigure).slice(0, TOLD_AT_ONCE);
  const told = (chosen === undefined ? (telling.length > 0 ? telling : facts.slice(0, TOLD_AT_ONCE)) : [chosen]).map(
    ({ header, text }) => (header === "" ? text : say("explainRowFact", { column: header, value: text })),
  );
  return {
    title: name,
    sentence: say("explainRowIs", { name, facts: figures.list(told) }),
    own: null,
    parts: null,
    sections:
      facts.length === 1
        ? []
        : [
            {
              title: say("explainRow"),
              lines: facts.map(({ header, text }) => say("explainRowLine", { column: header, value: text })),
            },
          ],
    forSheet: null,
  };
}
