import type { MessageKey } from "../../i18n";
import { knownCriterion } from "../../knowledge/knownCriterion";
import type { Content, Entry, Saying, TableTemplate, Validation } from "../SheetTemplate";
import { exampleAccounts } from "./exampleAccounts";
import type { MatrixCriterion } from "./MatrixOptions";
import type { MatrixShape } from "./MatrixShape";

/** Accounts by criteria, and what the scores rest on. */
export function matrixAccounts(shape: MatrixShape): Content[] {
  const { criteria } = shape;
  return [
    { row: "header", column: "account", look: "headerText" },
    { row: "header", column: criteria, look: "headerNumber" },
    { row: "header", column: "evidence", look: "headerWord" },
    ...(shape.spilled
      ? []
      : [
          { row: "header", column: "score:rank", look: "headerNumber" as const },
          { row: "header", column: "tier", look: "headerWord" as const },
        ]),
    { row: "account", column: "account", look: "inputText", ...names(shape) },
    { row: "account", column: criteria, look: "inputNumber", ...scores(shape) },
    { row: "account", column: "evidence", look: "inputLabel", ...evidence(shape) },
  ];
}

export function accountsTable({ options, criterionColumns, spilled }: MatrixShape): TableTemplate {
  const column = (key: string, text: MessageKey) => ({ column: key, header: { text } });
  const results = [
    column("score", "matrixScore"),
    column("coverage", "matrixCoverage"),
    column("rank", "matrixRank"),
    column("tier", "matrixTier"),
  ];
  return {
    key: "accounts",
    name: "Accounts",
    header: "header",
    body: "account",
    columns: [
      column("account", "matrixAccount"),
      ...criterionColumns.map((key, i) => ({ column: key, header: { typed: options.criteria[i]?.name ?? "" } })),
      ...(spilled ? [] : results),
      column("evidence", "matrixEvidence"),
    ],
  };
}

/** A score is on the scale or "n/a"; beside the selected cell stands what a 1, a 5 and a 10 mean. */
export function scoreValidations({ options, criterionColumns }: MatrixShape): Validation[] {
  return options.criteria.map(({ id, name }, i): Validation => ({
    row: "account",
    column: criterionColumns[i] ?? "",
    rule: "custom",
    formula:
      'OR({here.here}="n/a",AND(ISNUMBER({here.here}),{here.here}>={lowest_score},{here.here}<={highest_score}))',
    message: { text: "matrixScoreRefused" },
    prompt: { title: { typed: name }, text: anchorLines(id) },
  }));
}

function anchorLines(id: string): readonly Saying[] {
  const anchors = knownCriterion(id)?.anchors;
  if (anchors === undefined) return [{ text: "matrixScorePromptOwn" }];
  return [
    { text: "matrixScorePrompt1", gaps: { anchor: { text: anchors.low } } },
    { text: "matrixScorePrompt5", gaps: { anchor: { text: anchors.middle } } },
    { text: "matrixScorePrompt10", gaps: { anchor: { text: anchors.high } } },
  ];
}

function names({ options: { accounts } }: MatrixShape): Pick<Content, "entries"> {
  if (accounts.kind === "empty") return {};
  if (accounts.kind === "named") return { entries: accounts.names.map((typed) => [{ typed }]) };
  return { entries: exampleAccounts.map(({ name }) => [{ typed: name }]) };
}

function scores({ options: { accounts, criteria } }: MatrixShape): Pick<Content, "entries"> {
  if (accounts.kind !== "example") return {};
  return { entries: exampleAccounts.map((account) => criteria.map((criterion) => exampleScore(account, criterion))) };
}

function exampleScore({ scores, otherwise }: (typeof exampleAccounts)[number], { id }: MatrixCriterion): Entry {
  const score = knownCriterion(id) === undefined ? otherwise : scores[id];
  return typeof score === "string" ? { mark: score } : (score ?? null);
}

function evidence({ options: { accounts } }: MatrixShape): Pick<Content, "entries"> {
  if (accounts.kind !== "example") return {};
  return { entries: exampleAccounts.map(({ evidence: text }) => [text === undefined ? null : { text }]) };
}
