import type { MessageKey } from "../../i18n";
import { headerLook } from "../headerLook";
import type { LookName } from "../look";
import type { Content, Entry, TableTemplate, Validation } from "../SheetTemplate";
import { examplePackAccounts, type ExamplePackAccount } from "./examplePack";
import type { ReviewPackOptions } from "./reviewPackFields";

interface EntryColumn {
  readonly column: string;
  readonly header: MessageKey;
  readonly look: LookName;
  readonly entry: (account: ExamplePackAccount) => Entry;
}

const say = (text: MessageKey | null): Entry => (text === null ? null : { text });

const ENTRIES: readonly EntryColumn[] = [
  { column: "e1", header: "matrixAccount", look: "inputText", entry: ({ name }) => ({ typed: name }) },
  { column: "e2", header: "matrixTier", look: "inputLabel", entry: ({ tier }) => say(tier) },
  { column: "e3", header: "matrixScore", look: "inputFigure", entry: ({ score }) => score },
  { column: "e4", header: "packScoreBefore", look: "inputFigure", entry: ({ scoreBefore }) => scoreBefore },
  { column: "e5", header: "healthNow", look: "inputFigure", entry: ({ health }) => health },
  { column: "e6", header: "packHealthBefore", look: "inputFigure", entry: ({ healthBefore }) => healthBefore },
  { column: "e7", header: "scorecardStatus", look: "inputLabel", entry: ({ status }) => say(status) },
  { column: "e8", header: "scorecardTrend", look: "inputLabel", entry: ({ trend }) => say(trend) },
  { column: "e9", header: "packFlags", look: "inputLabel", entry: ({ flags: noted }) => noted },
  { column: "e10", header: "healthRevenue", look: "inputAmount", entry: ({ revenue }) => revenue },
];

export const entryTable: TableTemplate = {
  key: "entries",
  name: "PackEntries",
  header: "accountHeader",
  body: "account",
  columns: ENTRIES.map(({ column, header: text }) => ({ column, header: { text } })),
};

/** Beside the overview: what the user enters of an account where no sheet knows better. A table of its own, which is sorted by itself. */
export function packEntries({ accounts }: ReviewPackOptions): Content[] {
  return [
    { row: "missing", column: "e1", look: "note", entries: [[{ text: "packEntriesAbout" }]] },
    ...ENTRIES.flatMap(({ column, look, entry }): Content[] => [
      { row: "accountHeader", column, look: headerLook(look) },
      { row: "account", column, look },
      ...(accounts.kind === "example"
        ? [{ row: "account", column, look, entries: examplePackAccounts.map((account) => [entry(account)]) }]
        : []),
    ]),
    ...(accounts.kind === "named"
      ? [
          {
            row: "account",
            column: "e1",
            look: "inputText" as const,
            entries: accounts.names.map((typed) => [{ typed }]),
          },
        ]
      : []),
  ];
}

export const entryValidations: readonly Validation[] = [
  { row: "account", column: "e3:e4", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  { row: "account", column: "e5:e6", rule: "between", least: 0, most: 100, message: { text: "healthRefused" } },
  { row: "account", column: "e7", rule: "list", from: "{pack_states}", message: { text: "planListRefused" } },
  { row: "account", column: "e10", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
];
