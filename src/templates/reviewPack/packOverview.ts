import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import { plainHhi, plainTopShare } from "../plainConcentration";
import type { Content, Entry, Highlight, SentencePart, SheetTemplate, Track, Validation } from "../SheetTemplate";
import { EXAMPLE_DAY } from "./examplePack";
import { WORD } from "./packWords";
import type { ReviewPackOptions } from "./reviewPackFields";

/** How many of the largest stand for the concentration. */
const TOP = 5;
export const NUMBERS = 10;
const MESSAGES = 5;

export const overviewRows: readonly Track[] = [
  { key: "beforeDay", size: 6 },
  { key: "day", size: 18 },
  { key: "beforeNumbers", size: 8 },
  { key: "numbersHead", size: 18 },
  ...Array.from({ length: NUMBERS }, (_, i) => ({ key: `number${i + 1}`, size: 18 })),
  { key: "messagesHead", size: 24 },
  ...Array.from({ length: MESSAGES }, (_, i) => ({ key: `message${i + 1}`, size: 17 })),
  { key: "missing", size: 18 },
];

const REVENUE = "{accounts[j]}";
const HEALTH = "{accounts[e]}";
const STATUS = "{accounts[g]}";
const OVERDUE = "{accounts[i]}";
const COUNT = 'COUNTIF({accounts[item]},"?*")';
/** Of the accounts whose health is known. */
const WEIGHED = `SUMIF(${HEALTH},">=0",${REVENUE})`;

interface PackNumber {
  readonly label: MessageKey;
  readonly look: LookName;
  readonly formula: string;
}

function numbers({ formulas }: ReviewPackOptions): PackNumber[] {
  const ifAny = (formula: string) => `IF(${COUNT}=0,"",${formula})`;
  const ofRevenue = (formula: string) => `IF(SUM(${REVENUE})=0,"",${formula})`;
  const isKam = formulas === "kam";
  return [
    { label: "packAccounts", look: "whole", formula: ifAny(COUNT) },
    { label: "packKeyAccounts", look: "whole", formula: ifAny(`COUNTIF({accounts[b]},${WORD.key})`) },
    { label: "packRevenue", look: "amount", formula: ofRevenue(`SUM(${REVENUE})`) },
    {
      label: "packTopShare",
      look: "share",
      formula: ofRevenue(isKam ? `KAM.TOPSHARE(${REVENUE},${TOP})` : plainTopShare(REVENUE, TOP)),
    },
    { label: "packHhi", look: "amount", formula: ofRevenue(isKam ? `KAM.HHI(${REVENUE})` : plainHhi(REVENUE)) },
    {
      label: "packHealth",
      look: "score",
      formula: `IF(${WEIGHED}=0,"",SUMPRODUCT(${REVENUE},${HEALTH})/${WEIGHED})`,
    },
    { label: "packAtRisk", look: "whole", formula: ifAny(`COUNTIF(${STATUS},${WORD.bad})`) },
    {
      label: "packRevenueAtRisk",
      look: "share",
      formula: ofRevenue(`SUMIF(${STATUS},${WORD.bad},${REVENUE})/SUM(${REVENUE})`),
    },
    { label: "packOverdueAll", look: "whole", formula: `IF(COUNT(${OVERDUE})=0,"",SUM(${OVERDUE}))` },
    { label: "packFlagged", look: "whole", formula: ifAny('COUNTIF({accounts[k]},"?*")') },
  ];
}

/** The portfolio on a page: its numbers, what they say, and what sheets it is drawn from. */
export function packOverview(options: ReviewPackOptions): Content[] {
  const say = (text: MessageKey): Entry => ({ text });
  return [
    { row: "day", column: "item", look: "body", entries: [[say("healthAsOf")]] },
    {
      row: "day",
      column: "a",
      look: "inputDate",
      ...(options.accounts.kind === "example" && { entries: [[EXAMPLE_DAY]] }),
    },
    { row: "numbersHead", column: "item", look: "head", entries: [[say("packNumbersHead")]] },
    ...numbers(options).flatMap(({ label, look, formula }, i): Content[] => {
      const row = `number${i + 1}`;
      return [
        { row, column: "item", look: "body", entries: [[{ text: label, ...(i === 3 && { gaps: { count: TOP } }) }]] },
        { row, column: "a", look, entries: [[{ formula }]] },
      ];
    }),
    { row: "messagesHead", column: "item", look: "head", entries: [[say("packMessagesHead")]] },
    ...MESSAGE.map((sentence, i): Content => ({
      row: `message${i + 1}`,
      column: "item",
      look: "word",
      entries: [[{ sentence }]],
    })),
    { row: `message1:message${MESSAGES}`, column: "a:k", look: "word" },
    { row: "missing", column: "item", look: "helper", entries: [[{ sentence: READ }]] },
    ...sources(),
  ];
}

const TOP_REVENUE = "{number4.a}";
const HEALTH_CHANGE = "{accounts[f]}";

/** The account that stands in the same row of the table as a figure. */
const accountOf = (figure: string, column: string) => `INDEX({accounts[item]},MATCH(${figure},${column},0))`;

/** One message a line: who counts, how they do, where they head, what is late, what is flagged. */
const MESSAGE: readonly (readonly SentencePart[])[] = [
  [
    { when: `${COUNT}=0`, text: "packMessageOpen" },
    { when: `SUM(${REVENUE})=0`, text: "packMessageCount", gaps: { count: COUNT, key: "{number2.a}" } },
    {
      text: "packMessageRevenue",
      gaps: {
        count: COUNT,
        key: "{number2.a}",
        share: `FIXED(100*${TOP_REVENUE},0)`,
        largest: accountOf(`MAX(${REVENUE})`, REVENUE),
      },
    },
  ],
  [
    { when: `COUNT(${HEALTH})=0`, text: "packMessageNoHealth" },
    {
      when: '{number6.a}=""',
      text: "packMessageRiskCount",
      gaps: { risk: "{number7.a}", count: `COUNT(${HEALTH})` },
    },
    {
      text: "packMessageHealth",
      gaps: {
        health: "FIXED({number6.a},0)",
        risk: "{number7.a}",
        count: `COUNT(${HEALTH})`,
        share: "FIXED(100*{number8.a},0)",
      },
    },
  ],
  [
    { when: `COUNT(${HEALTH_CHANGE})=0`, text: "packMessageNoChange" },
    {
      when: `MIN(${HEALTH_CHANGE})>=0`,
      text: "packMessageNoneFell",
      gaps: { risen: `COUNTIF(${HEALTH_CHANGE},">0")`, count: `COUNT(${HEALTH_CHANGE})` },
    },
    {
      text: "packMessageFell",
      gaps: {
        risen: `COUNTIF(${HEALTH_CHANGE},">0")`,
        fallen: `COUNTIF(${HEALTH_CHANGE},"<0")`,
        account: accountOf(`MIN(${HEALTH_CHANGE})`, HEALTH_CHANGE),
        points: `FIXED(-MIN(${HEALTH_CHANGE}),1)`,
      },
    },
  ],
  [
    { when: `COUNT(${OVERDUE})=0`, text: "packMessageNoActions" },
    { when: `SUM(${OVERDUE})=0`, text: "packMessageNoneLate", gaps: { count: `COUNT(${OVERDUE})` } },
    {
      text: "packMessageLate",
      gaps: {
        overdue: `SUM(${OVERDUE})`,
        count: `COUNT(${OVERDUE})`,
        account: accountOf(`MAX(${OVERDUE})`, OVERDUE),
        most: `MAX(${OVERDUE})`,
      },
    },
  ],
  [
    { when: "N({number10.a})=0", text: "packMessageNoFlags" },
    {
      text: "packMessageFlags",
      gaps: {
        count: "{number10.a}",
        account: accountOf('"?*"', "{accounts[k]}"),
        flags: 'INDEX({accounts[k]},MATCH("?*",{accounts[k]},0))',
      },
    },
  ],
];

const SOURCES: readonly (readonly [brings: MessageKey, name: string])[] = [
  ["packSourceMatrix", "kam_matrix_account"],
  ["packSourceHealth", "kam_health_account"],
  ["packSourceHistory", "kam_history_account"],
  ["packSourcePlan", "kam_plan_account"],
  ["packSourceMargin", "kam_margin_account"],
];
const isMissing = (name: string) => `ISERROR(INDEX(${name},1))`;

/** Which of the sheets that know better are in the workbook. */
function sources(): Content[] {
  return [
    { row: "messagesHead", column: "e1:e2", look: "smallHeader", entries: [[{ text: "packSourcesHead" }, null]] },
    {
      row: `message1:message${SOURCES.length}`,
      column: "e1",
      look: "body",
      entries: SOURCES.map(([text]) => [{ text }]),
    },
    {
      row: `message1:message${SOURCES.length}`,
      column: "e2",
      look: "word",
      entries: SOURCES.map(([, name]) => [
        { sentence: [{ when: isMissing(name), text: "packSourceMissing" }, { text: "packSourceRead" }] },
      ]),
    },
  ];
}

const MISSING = SOURCES.map(([, name], i) => `IF(${isMissing(name)},"; "&{message${i + 1}.e1},"")`).join("&");
const READ: readonly SentencePart[] = [
  { when: `${MISSING}=""`, text: "packAllRead" },
  { text: "packNotRead", gaps: { sheets: `MID(${MISSING},3,400)` } },
];

export const overviewNames = ({ pages }: { readonly pages: number }): SheetTemplate["names"] => [
  { name: "pack_as_of", at: { row: "day", column: "a" } },
  { name: "pack_account", at: { row: "account", column: "item" } },
  { name: "pack_states", at: { row: "number2:number4", column: "e2" } },
  { name: "pack_page_account", at: { row: "number1", rows: pages, column: "pageAccount" } },
  { name: "pack_page_overdue", at: { row: "number1", rows: pages, column: "pageOverdue" } },
];

export const overviewHighlights: readonly Highlight[] = ["number7", "number9", "number10"].map((row) => ({
  row,
  column: "a",
  kind: "state",
  state: "bad",
  when: "N({here.here})>0",
}));

export const overviewValidations: readonly Validation[] = [
  { row: "day", column: "a", rule: "date", message: { text: "scorecardDateRefused" } },
];
