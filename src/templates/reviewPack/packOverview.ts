import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import { plainHhi, plainTopShare } from "../plainConcentration";
import type { Content, Entry, Highlight, SheetTemplate, Track, Validation } from "../SheetTemplate";
import { EXAMPLE_DAY } from "./examplePack";
import { packMessages } from "./packMessages";
import { isMissing, packSources, sourcesRead } from "./packSources";
import { WORD } from "./packWords";
import type { ReviewPackOptions } from "./reviewPackFields";

/** How many of the largest stand for the concentration. */
const TOP = 5;
export const NUMBERS = 10;

export const overviewRows: readonly Track[] = [
  { key: "beforeDay", size: 6 },
  { key: "day", size: 18 },
  { key: "beforeNumbers", size: 8 },
  { key: "numbersHead", size: 18 },
  ...Array.from({ length: NUMBERS }, (_, i) => ({ key: `number${i + 1}`, size: 18 })),
  { key: "messagesHead", size: 24 },
  ...Array.from({ length: packMessages.length }, (_, i) => ({ key: `message${i + 1}`, size: 17 })),
  { key: "missing", size: 18 },
];

const REVENUE = "{accounts[j]}";
const HEALTH = "{accounts[e]}";
const STATUS = "{accounts[g]}";
const OVERDUE = "{accounts[i]}";
const COUNT = 'COUNTIF({accounts[item]},"?*")';
/** No flags, and no sheet that would know of any. */
const FLAGS_UNKNOWN = `AND(COUNTIF({accounts[k]},"?*")=0,${isMissing("kam_health_account")},${isMissing("kam_margin_account")})`;
/** Of the accounts whose health is known. */
const WEIGHED = `SUMIF(${HEALTH},">=0",${REVENUE})`;

interface PackNumber {
  readonly label: MessageKey;
  readonly look: LookName;
  readonly formula: string;
}

function numbers({ formulas }: ReviewPackOptions): PackNumber[] {
  const ifAny = (formula: string) => `IF(${COUNT}=0,"",${formula})`;
  const ifKnown = (words: string, formula: string) => `IF(COUNTIF(${words},"?*")=0,"",${formula})`;
  const ofRevenue = (formula: string) => `IF(SUM(${REVENUE})=0,"",${formula})`;
  const isKam = formulas === "kam";
  return [
    { label: "packAccounts", look: "whole", formula: ifAny(COUNT) },
    {
      label: "packKeyAccounts",
      look: "whole",
      formula: ifKnown("{accounts[b]}", `COUNTIF({accounts[b]},${WORD.key})`),
    },
    { label: "packRevenue", look: "amount", formula: ofRevenue(`SUM(${REVENUE})`) },
    {
      label: "packTopShare",
      look: "wholeShare",
      formula: ofRevenue(isKam ? `KAM.TOPSHARE(${REVENUE},${TOP})` : plainTopShare(REVENUE, TOP)),
    },
    { label: "packHhi", look: "amount", formula: ofRevenue(isKam ? `KAM.HHI(${REVENUE})` : plainHhi(REVENUE)) },
    {
      label: "packHealth",
      look: "score",
      formula: `IF(${WEIGHED}=0,"",SUMPRODUCT(${REVENUE},${HEALTH})/${WEIGHED})`,
    },
    { label: "packAtRisk", look: "whole", formula: ifKnown(STATUS, `COUNTIF(${STATUS},${WORD.bad})`) },
    {
      label: "packRevenueAtRisk",
      look: "wholeShare",
      formula: ofRevenue(ifKnown(STATUS, `SUMIF(${STATUS},${WORD.bad},${REVENUE})/SUM(${REVENUE})`)),
    },
    { label: "packOverdueAll", look: "whole", formula: `IF(COUNT(${OVERDUE})=0,"",SUM(${OVERDUE}))` },
    { label: "packFlagged", look: "whole", formula: `IF(${FLAGS_UNKNOWN},"",COUNTIF({accounts[k]},"?*"))` },
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
    ...packMessages.map((sentence, i): Content => ({
      row: `message${i + 1}`,
      column: "item",
      look: "word",
      entries: [[{ sentence }]],
    })),
    { row: `message1:message${packMessages.length}`, column: "a:k", look: "word" },
    { row: "missing", column: "item", look: "helper", entries: [[{ sentence: sourcesRead }]] },
    ...packSources(),
  ];
}

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
