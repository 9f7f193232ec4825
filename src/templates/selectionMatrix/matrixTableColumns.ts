import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import type { Saying } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";
import type { ResultColumn } from "./matrixReferences";

/** A column of the table of accounts, or where results spill, one beside it. */
export interface MatrixColumn<Column extends string = string> {
  readonly column: Column;
  readonly header: MessageKey | Saying;
  readonly look: LookName;
  readonly isWord?: true;
}

/** What a user reads of an account, beside its scores. */
export function resultsOf({ has }: MatrixShape): MatrixColumn<ResultColumn>[] {
  return [
    { column: "score", header: "matrixScore", look: "score" },
    { column: "coverage", header: "matrixCoverage", look: "share" },
    { column: "rank", header: "matrixRank", look: "whole" },
    { column: "tier", header: "matrixTier", look: "word", isWord: true },
    ...(has("status") ? [{ column: "status", header: "matrixStatus", look: "word", isWord: true } as const] : []),
    ...(has("robustness") ? [{ column: "robustness", header: "matrixRobustness", look: "wholeShare" } as const] : []),
    ...(has("portfolio")
      ? [{ column: "quadrant", header: "matrixQuadrant", look: "word", isWord: true } as const]
      : []),
  ];
}

/** What a user enters for the sections, beside the evidence. */
export function entriesOf({ has, figures }: MatrixShape): MatrixColumn[] {
  return [
    ...(has("concentration") ? [{ column: "revenue", header: "matrixRevenue", look: "inputAmount" } as const] : []),
    ...figures.map(({ column, header, unit }) => ({ column, header, look: FIGURE_LOOKS[unit] })),
    ...(has("status")
      ? [
          { column: "current", header: "matrixCurrent", look: "inputLabel", isWord: true } as const,
          { column: "below", header: "matrixBelow", look: "inputNumber" } as const,
          { column: "gate", header: "matrixGate", look: "inputMark", isWord: true } as const,
        ]
      : []),
  ];
}

export const FIGURE_LOOKS = { amount: "inputAmount", share: "inputShare", count: "inputNumber" } as const;

/** What the results are worked out from, right of all that is read. */
export function workingsOf({ has }: MatrixShape): MatrixColumn<ResultColumn>[] {
  return [
    ...(has("status")
      ? [
          { column: "was", header: "matrixWas", look: "linkWord", isWord: true } as const,
          { column: "wasBelow", header: "matrixWasBelow", look: "linkWhole" } as const,
        ]
      : []),
    ...(has("portfolio")
      ? [
          { column: "strength", header: "matrixStrength", look: "figure" } as const,
          { column: "attraction", header: "matrixAttraction", look: "figure" } as const,
        ]
      : []),
    ...(has("watch") ? [{ column: "queue", header: "matrixQueue", look: "whole" } as const] : []),
  ];
}

export function sayingOf(header: MessageKey | Saying): Saying {
  return typeof header === "string" ? { text: header } : header;
}
