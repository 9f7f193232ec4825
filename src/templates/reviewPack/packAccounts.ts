import type { MessageKey } from "../../i18n";
import { headerLook } from "../headerLook";
import type { LookName } from "../look";
import { countAccounts } from "../selectionMatrix/countAccounts";
import type { Content, Highlight, TableTemplate, Track, Validation } from "../SheetTemplate";
import { examplePackAccounts } from "./examplePack";
import { ifFilled, known, ofOwnSheet, ownSheet } from "../neighbours";
import { WORD } from "./packWords";
import type { ReviewPackOptions } from "./reviewPackFields";

interface PackColumn {
  readonly column: string;
  readonly header: MessageKey;
  readonly look: LookName;
  /** Absent where the user enters something. */
  readonly formula?: string;
}

const ACCOUNT = "{accounts[@item]}";

/** What the user has entered beside the overview, where no sheet knows better. */
const own = (column: string) => `INDEX({entries[${column}]},MATCH(${ACCOUNT},{entries[e1]},0))`;
const ownWord = (column: string) => `IFERROR(${own(column)}&"","")`;
const ownFigure = (column: string) => `IFERROR(${ifFilled(own(column))},"")`;
const ownChange = (now: string, before: string) =>
  `IFERROR(IF(OR(${own(now)}="",${own(before)}=""),"",${own(now)}-${own(before)}),"")`;
const of = (formula: string) => `IF(${ACCOUNT}="","",${formula})`;
/** A word of another sheet; where that has a row for the account, an empty one is an answer, too. */
const word = (values: string, accounts: string, column: string) =>
  of(`IFERROR(INDEX(kam_${values},MATCH(${ACCOUNT},kam_${accounts},0))&"",${ownWord(column)})`);

const REVENUE = "INDEX(kam_health_revenue,MATCH({accounts[@item]},kam_health_account,0))";
const COLUMNS: readonly PackColumn[] = [
  { column: "item", header: "matrixAccount", look: "inputText" },
  { column: "a", header: "planOwner", look: "inputLabel" },
  { column: "b", header: "matrixTier", look: "word", formula: word("matrix_tier", "matrix_account", "e2") },
  {
    column: "c",
    header: "matrixScore",
    look: "score",
    formula: of(known("matrix_score", "matrix_account", ACCOUNT, ownFigure("e3"))),
  },
  {
    column: "d",
    header: "packScoreChange",
    look: "change",
    formula: of(known("history_score_change", "history_account", ACCOUNT, ownChange("e3", "e4"))),
  },
  {
    column: "e",
    header: "healthNow",
    look: "score",
    formula: of(known("health_score", "health_account", ACCOUNT, ownFigure("e5"))),
  },
  {
    column: "f",
    header: "packHealthChange",
    look: "change",
    formula: of(known("history_health_change", "history_account", ACCOUNT, ownChange("e5", "e6"))),
  },
  { column: "g", header: "scorecardStatus", look: "word", formula: word("health_status", "health_account", "e7") },
  { column: "h", header: "scorecardTrend", look: "word", formula: word("history_trend", "history_account", "e8") },
  { column: "i", header: "packOverdue", look: "whole", formula: of(overdue()) },
  {
    column: "j",
    header: "healthRevenue",
    look: "amount",
    formula: of(`IFERROR(${ifFilled(REVENUE)},${ownFigure("e10")})`),
  },
  { column: "k", header: "packFlags", look: "word", formula: of(flags()) },
];

/** The plan's own count; where there is none, that of the account's page. */
function overdue(): string {
  const ofPage = `IFERROR(INDEX({pack_page_overdue},MATCH(${ACCOUNT},{pack_page_account},0)),"")`;
  return ofOwnSheet("plan", ACCOUNT, (name) => name("overdue"), ofPage);
}

/** What holds health down, and the flags of the account's margin review; the user's own where neither sheet knows the account. */
function flags(): string {
  const after = (text: string) => `IF(${text}="","","; "&${text})`;
  const reason = `INDEX(kam_health_reason,MATCH(${ACCOUNT},kam_health_account,0))`;
  const ofHealth = `IFERROR(${after(reason)},"")`;
  const ofMargin = ofOwnSheet("margin", ACCOUNT, (name) => after(name("flags")), '""');
  const isKnown = `OR(ISNUMBER(MATCH(${ACCOUNT},kam_health_account,0)),${ownSheet("margin", ACCOUNT)}>0)`;
  const ofUser = `IF(${isKnown},"",IFERROR(${after(own("e9"))},""))`;
  return `MID(${ofHealth}&${ofMargin}&${ofUser},3,300)`;
}

export const packTable: TableTemplate = {
  key: "accounts",
  name: "PackAccounts",
  header: "accountHeader",
  body: "account",
  columns: COLUMNS.map(({ column, header: text }) => ({ column, header: { text } })),
};

export function accountRows({ accounts }: ReviewPackOptions): Track[] {
  return [
    { key: "accountHeader", size: 21 },
    { key: "account", size: 17, count: countAccounts(accounts) },
  ];
}

/** Every account on a line, by what the other sheets know of it. */
export function packAccounts({ accounts }: ReviewPackOptions): Content[] {
  return [
    ...COLUMNS.flatMap(({ column, look, formula }): Content[] => [
      { row: "accountHeader", column, look: headerLook(look) },
      { row: "account", column, look, ...(formula !== undefined && { entries: [[{ formula }]] }) },
    ]),
    ...(accounts.kind === "named" ? [names(accounts.names)] : []),
    ...(accounts.kind === "example" ? examples() : []),
  ];
}

function names(given: readonly string[]): Content {
  return { row: "account", column: "item", look: "inputText", entries: given.map((typed) => [{ typed }]) };
}

function examples(): Content[] {
  return [
    names(examplePackAccounts.map(({ name }) => name)),
    {
      row: "account",
      column: "a",
      look: "inputLabel",
      entries: examplePackAccounts.map(({ owner }) => [{ typed: owner }]),
    },
  ];
}

export const accountHighlights: readonly Highlight[] = [
  ...["d", "f"].map((column): Highlight => ({
    row: "account",
    column,
    kind: "state",
    state: "watch",
    when: "AND(ISNUMBER({here.here}),N({here.here})<0)",
  })),
  { row: "account", column: "e", kind: "bar", least: 0, most: 100 },
  ...statusHighlights("account", "g"),
  { row: "account", column: "i", kind: "state", state: "bad", when: "N({here.here})>0" },
  { row: "account", column: "k", kind: "state", state: "attention", when: '{here.here}<>""' },
];

export function statusHighlights(row: string, column: string): Highlight[] {
  return (["good", "watch", "bad"] as const).map((state) => ({
    row,
    column,
    kind: "state",
    state,
    when: `{here.here}=${WORD[state]}`,
  }));
}

export const accountValidations: readonly Validation[] = [
  {
    row: "account",
    column: "item",
    rule: "custom",
    formula: "COUNTIF({account.item},{here.here})=1",
    message: { text: "historyTwice" },
  },
];
