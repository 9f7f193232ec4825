import type { MessageKey } from "../../i18n";
import { exampleAccounts } from "../selectionMatrix/exampleAccounts";
import type { Content, Entry, TableTemplate, Validation } from "../SheetTemplate";
import { exampleHealth } from "./exampleHealth";
import { EARLIER_REVIEWS } from "./earlierReviews";
import type { HealthShape } from "./HealthShape";

const earlier = Array.from({ length: EARLIER_REVIEWS }, (_, i) => `earlier${i + 1}`);

const RESULTS = [
  { column: "health", header: "healthNow" },
  { column: "coverage", header: "matrixCoverage" },
  { column: "status", header: "scorecardStatus" },
  { column: "trend", header: "scorecardTrend" },
  { column: "reason", header: "healthReason" },
] as const;

export function healthTable({ components, gates, spilled }: HealthShape): TableTemplate {
  const column = (key: string, text: MessageKey) => ({ column: key, header: { text } });
  return {
    key: "accounts",
    name: "Health",
    header: "header",
    body: "account",
    columns: [
      column("account", "matrixAccount"),
      column("revenue", "healthRevenue"),
      ...earlier.map((key, i) => ({
        column: key,
        header: { text: "healthEarlier" as const, gaps: { number: EARLIER_REVIEWS - i } },
      })),
      ...(spilled ? [] : RESULTS.map(({ column: key, header }) => column(key, header))),
      ...components.map(({ value, name }) => column(value, name)),
      ...gates.map(({ column: key, name }) => column(key, name)),
      ...components.map(({ seen, name }) => ({
        column: seen,
        header: { text: "healthSeen" as const, gaps: { component: { text: name } } },
      })),
      column("evidence", "matrixEvidence"),
    ],
  };
}

/** Accounts with what is known of each, and since when. */
export function healthAccounts(shape: HealthShape): Content[] {
  const { values, dates, fired } = shape;
  return [
    { row: "header", column: "account", look: "headerText" },
    { row: "header", column: `revenue:earlier${EARLIER_REVIEWS}`, look: "headerNumber" },
    { row: "header", column: values, look: "headerNumber" },
    { row: "header", column: "health:coverage", look: "headerNumber", ...headersBeside(shape, 0, 2) },
    { row: "header", column: fired, look: "headerWord" },
    { row: "header", column: "status:reason", look: "headerWord", ...headersBeside(shape, 2) },
    { row: "header", column: dates, look: "headerNumber" },
    { row: "header", column: "evidence", look: "headerWord" },
    { row: "account", column: "account", look: "inputText", ...names(shape) },
    { row: "account", column: "revenue", look: "inputAmount", ...example(shape, ({ revenue }) => [revenue]) },
    {
      row: "account",
      column: values,
      look: "inputNumber",
      ...example(shape, ({ values: known }) => shape.components.map(({ id }) => known[id] ?? null)),
    },
    {
      row: "account",
      column: fired,
      look: "inputMark",
      ...example(shape, ({ gates }) =>
        shape.gates.map(({ id }) => (gates.includes(id) ? { text: "healthYes" } : null)),
      ),
    },
    {
      row: "account",
      column: `earlier1:earlier${EARLIER_REVIEWS}`,
      look: "inputNumber",
      ...example(shape, ({ earlier: before }) => before),
    },
    {
      row: "account",
      column: dates,
      look: "inputDate",
      ...example(shape, ({ seen }) => shape.components.map((_, i) => seen - 7 * i)),
    },
    { row: "account", column: "evidence", look: "inputLabel" },
  ];
}

/** Beside the table the results need headers of their own. */
function headersBeside({ spilled }: HealthShape, first: number, last?: number): Pick<Content, "entries"> {
  return spilled ? { entries: [RESULTS.slice(first, last).map(({ header: text }) => ({ text }))] } : {};
}

function names({ options: { accounts } }: HealthShape): Pick<Content, "entries"> {
  if (accounts.kind === "empty") return {};
  const known = accounts.kind === "named" ? accounts.names : exampleAccounts.map(({ name }) => name);
  return { entries: known.map((typed) => [{ typed }]) };
}

function example(
  { options: { accounts } }: HealthShape,
  entries: (account: (typeof exampleHealth)[number]) => readonly Entry[],
): Pick<Content, "entries"> {
  return accounts.kind === "example" ? { entries: exampleHealth.map(entries) } : {};
}

export function healthValidations({ dates, fired, components }: HealthShape): Validation[] {
  return [
    ...components.map(({ value, name, about }): Validation => ({
      row: "account",
      column: value,
      rule: "between",
      least: 0,
      most: 100,
      message: { text: "healthRefused" },
      prompt: { title: { text: name }, text: [{ text: about }, { text: "healthPrompt" }] },
    })),
    { row: "account", column: fired, rule: "list", from: "{health_yes}", message: { text: "healthYesRefused" } },
    {
      row: "account",
      column: `earlier1:earlier${EARLIER_REVIEWS}`,
      rule: "between",
      least: 0,
      most: 100,
      message: { text: "healthRefused" },
    },
    { row: "account", column: dates, rule: "date", message: { text: "scorecardDateRefused" } },
    { row: "account", column: "revenue", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  ];
}
