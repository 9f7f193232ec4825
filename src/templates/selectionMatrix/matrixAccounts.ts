import type { MessageKey } from "../../i18n";
import { knownCriterion } from "../../knowledge/knownCriterion";
import type { Content, Entry, Saying, TableTemplate, Validation } from "../SheetTemplate";
import { entriesOf, resultsOf, sayingOf, workingsOf } from "./matrixTableColumns";
import { exampleAccounts } from "./exampleAccounts";
import type { MatrixCriterion } from "./MatrixOptions";
import { broughtEntries } from "./broughtEntries";
import type { MatrixShape } from "./MatrixShape";

/** Accounts by criteria, and what the scores rest on. */
export function matrixAccounts(shape: MatrixShape): Content[] {
  const { criteria, criterionColumns, figures } = shape;
  const scored = new Set(figures.map((figure) => figure.scored));
  return [
    { row: "header", column: "account", look: "headerText" },
    { row: "header", column: criteria, look: "headerNumber" },
    { row: "header", column: "evidence", look: "headerWord" },
    ...headersInTable(shape),
    { row: "account", column: "account", look: "inputText", ...names(shape) },
    ...criterionColumns.flatMap((column, i): Content[] =>
      scored.has(column) ? [] : [{ row: "account", column, look: "inputNumber", ...scores(shape, i) }],
    ),
    { row: "account", column: "evidence", look: "inputLabel", ...evidence(shape) },
  ];
}

export function accountsTable(shape: MatrixShape): TableTemplate {
  const { options, criterionColumns, spilled } = shape;
  const results = spilled ? [] : resultsOf(shape).map(headed);
  const workings = spilled ? [] : workingsOf(shape).map(headed);
  return {
    key: "accounts",
    name: "Accounts",
    header: "header",
    body: "account",
    columns: [
      headed({ column: "account", header: "matrixAccount" }),
      ...criterionColumns.map((key, i) => ({ column: key, header: { typed: options.criteria[i]?.name ?? "" } })),
      ...results,
      headed({ column: "evidence", header: "matrixEvidence" }),
      ...entriesOf(shape).map(headed),
      ...workings,
    ],
  };
}

function headed({ column, header }: { readonly column: string; readonly header: MessageKey | Saying }) {
  return { column, header: sayingOf(header) };
}

/** What is calculated inside the table needs no texts of its own: the table writes its headers. */
function headersInTable(shape: MatrixShape): Content[] {
  const inTable = shape.spilled ? [] : [...resultsOf(shape), ...workingsOf(shape)];
  return [...inTable, ...entriesOf(shape)].map(({ column, isWord }) => ({
    row: "header",
    column,
    look: isWord ? "headerWord" : "headerNumber",
  }));
}

/** A score is on the scale or "n/a"; beside the selected cell stands what a 1, a 5 and a 10 mean. */
export function scoreValidations({ options, criterionColumns, figures }: MatrixShape): Validation[] {
  const scored = new Set(figures.map((figure) => figure.scored));
  return options.criteria.flatMap(({ id, name }, i): Validation[] => {
    const column = criterionColumns[i] ?? "";
    if (scored.has(column)) return [];
    return [
      {
        row: "account",
        column,
        rule: "custom",
        formula:
          'OR({here.here}="n/a",AND(ISNUMBER({here.here}),{here.here}>={lowest_score},{here.here}<={highest_score}))',
        message: { text: "matrixScoreRefused" },
        prompt: { title: { typed: name }, text: anchorLines(id) },
      },
    ];
  });
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

function scores({ options: { accounts, criteria } }: MatrixShape, i: number): Pick<Content, "entries"> {
  const criterion = criteria[i];
  if (criterion === undefined) return {};
  if (accounts.kind !== "example") return broughtEntries(accounts, criterion.id);
  return { entries: exampleAccounts.map((account) => [exampleScore(account, criterion)]) };
}

function exampleScore({ scores, otherwise }: (typeof exampleAccounts)[number], { id }: MatrixCriterion): Entry {
  const score = knownCriterion(id) === undefined ? otherwise : scores[id];
  return typeof score === "string" ? { mark: score } : (score ?? null);
}

function evidence({ options: { accounts } }: MatrixShape): Pick<Content, "entries"> {
  if (accounts.kind !== "example") return broughtEntries(accounts, "evidence");
  return { entries: exampleAccounts.map(({ evidence: text }) => [text === undefined ? null : { text }]) };
}
