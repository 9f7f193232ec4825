import { countRows } from "../options/countRows";
import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, SentencePart, TableTemplate, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { PLACE } from "./reviewPlaces";

export const customerTable: TableTemplate = {
  key: "customers",
  name: "ReviewCustomers",
  header: "customerHeader",
  body: "customer",
  columns: [
    { column: "item", header: { text: "reviewCustomer" } },
    { column: "a", header: { text: "reviewNeeds" } },
    { column: "b", header: { text: "reviewService" } },
    { column: "c", header: { text: "reviewValue" } },
    { column: "d", header: { text: "reviewRecommends" } },
    { column: "e", header: { text: "reviewOfCustomer" } },
    { column: "f", header: { text: "reviewAccountHealth" } },
    { column: "g", header: { text: "reviewLastMet" } },
    { column: "words", header: { text: "reviewSaid" } },
  ],
};

export function interviewRows({ customers }: PerformanceReviewOptions): Track[] {
  return [
    { key: "beforeInterview", size: 10.5 },
    { key: "interviewHead", size: 18 },
    { key: "interviewHowTo", size: 15 },
    { key: "answerMean", size: 18 },
    { key: "answerCount", size: 18 },
    { key: "answerLow", size: 18 },
    { key: "answerContent", size: 18 },
    { key: "customerHeader", size: 36 },
    { key: "customer", size: 18, count: countRows(customers) },
  ];
}

/** Name, the three answers, whether they recommend us, and the day the manager last met them. Of the example's accounts, those of this manager. */
const EXAMPLE: readonly {
  readonly customer: string;
  readonly answers: readonly number[];
  readonly recommends: number;
  readonly met: number | null;
  readonly said: MessageKey;
}[] = [
  { customer: "Norvik Foods", answers: [5, 4, 5], recommends: 9, met: 46_325, said: "reviewSaid1" },
  { customer: "Albion Rail", answers: [3, 4, 2], recommends: 6, met: 46_170, said: "reviewSaid2" },
  { customer: "Tamar Logistics", answers: [4, 5, 4], recommends: 8, met: 46_290, said: "reviewSaid3" },
  { customer: "Sable Retail Group", answers: [5, 5, 5], recommends: 10, met: 46_338, said: "reviewSaid4" },
];

const QUESTIONS = [
  { column: "a", title: "reviewNeeds", question: "reviewAskNeeds" },
  { column: "b", title: "reviewService", question: "reviewAskService" },
  { column: "c", title: "reviewValue", question: "reviewAskValue" },
] as const;

/** The same questions to every customer, and when the manager last met them in person. */
export function customerInterview(options: PerformanceReviewOptions): Content[] {
  return [...answerSummary(options), ...customers(options)];
}

function answerSummary({ formulas }: PerformanceReviewOptions): Content[] {
  const say = (text: MessageKey): Entry => ({ text });
  const perQuestion = (row: string, look: Content["look"], formula: (answers: string) => string): Content => ({
    row,
    column: "a:c",
    look,
    entries: [QUESTIONS.map(({ column }) => ({ formula: formula(`{customers[${column}]}`) }))],
  });
  return [
    { row: "interviewHead", column: "item", look: "head", entries: [[say("reviewInterviewHead")]] },
    { row: "interviewHowTo", column: "item", look: "note", entries: [[say("reviewInterviewHowTo")]] },
    {
      row: "answerMean:answerContent",
      column: "item",
      look: "body",
      entries: [
        [say("reviewAnswerMean")],
        [say("reviewAnswerCount")],
        [say("reviewAnswerLow")],
        [say("reviewAnswerContent")],
      ],
    },
    perQuestion("answerMean", "score", (answers) => `IF(COUNT(${answers})=0,"",AVERAGE(${answers}))`),
    perQuestion("answerCount", "whole", (answers) => `COUNT(${answers})`),
    perQuestion("answerLow", "whole", (answers) => `COUNTIFS(${answers},">=1",${answers},"<="&${PLACE.low})`),
    perQuestion("answerContent", "wholeShare", (answers) => `IF(COUNT(${answers})=0,"",${content(formulas, answers)})`),
    {
      row: "answerContent",
      column: "d",
      look: "amount",
      entries: [[{ formula: `IF(COUNT(${RECOMMENDS})=0,"",${promoters(formulas)})` }]],
    },
    { row: "answerContent", column: "e", look: "helper", entries: [[{ sentence: NOT_MET }]] },
  ];
}

const RECOMMENDS = "{customers[d]}";
/** Who answers 4 or 5. */
const CONTENT_FROM = 4;

function content(formulas: PerformanceReviewOptions["formulas"], answers: string): string {
  return formulas === "kam"
    ? `KAM.CSAT(IF(${answers}="","",${answers}),${CONTENT_FROM},5)`
    : `COUNTIF(${answers},">=${CONTENT_FROM}")/COUNT(${answers})`;
}

/** Those who recommend us (9 and 10) less those who do not (up to 6), of 100. */
function promoters(formulas: PerformanceReviewOptions["formulas"]): string {
  return formulas === "kam"
    ? `KAM.NPS(IF(${RECOMMENDS}="","",${RECOMMENDS}))`
    : `100*(COUNTIF(${RECOMMENDS},">=9")-COUNTIF(${RECOMMENDS},"<=6"))/COUNT(${RECOMMENDS})`;
}

function customers({ content, customers: room }: PerformanceReviewOptions): Content[] {
  const examples = content === "example" ? EXAMPLE.slice(0, countRows(room)) : [];
  const filled = (column: string, look: Content["look"], entry: (example: (typeof EXAMPLE)[number]) => Entry[]) =>
    examples.length === 0
      ? []
      : [{ row: "customer", rows: examples.length, column, look, entries: examples.map(entry) }];
  const result = (column: string, look: Content["look"], formula: string): Content => ({
    row: "customer",
    column,
    look,
    entries: [[{ formula }]],
  });
  return [
    { row: "customerHeader", column: "item", look: "headerText" },
    { row: "customerHeader", column: "a:g", look: "headerNumber" },
    { row: "customerHeader", column: "words", look: "headerWord" },
    { row: "customer", column: "item", look: "inputText" },
    { row: "customer", column: "a:d", look: "inputNumber" },
    { row: "customer", column: "g", look: "inputDate" },
    { row: "customer", column: "words", look: "inputLabel" },
    ...filled("item", "inputText", ({ customer }) => [{ typed: customer }]),
    ...filled("a:d", "inputNumber", ({ answers, recommends }) => [...answers, recommends]),
    ...filled("g", "inputDate", ({ met }) => [met]),
    ...filled("words", "inputLabel", ({ said }) => [{ text: said }]),
    result("e", "score", `IF(COUNT(${ANSWERS})=0,"",AVERAGE(${ANSWERS}))`),
    result("f", "linkWhole", `IF(${own("item")}="","",IFERROR(${HEALTH}+0,""))`),
  ];
}

const own = (column: string) => `{customers[@${column}]}`;
const ANSWERS = own("a:c");
/** From the sheet of account health, once there is one. An account without a score has a text there, which is no number to add 0 to. */
const HEALTH = `INDEX(kam_health_score,MATCH(${own("item")},kam_health_account,0))`;

const NOT_MET: readonly SentencePart[] = [
  { when: `OR(COUNT({customers[g]})=0,N(${PLACE.asOf})=0)`, text: "reviewNotMetOpen" },
  {
    text: "reviewNotMet",
    gaps: {
      days: PLACE.longAgo,
      count: `COUNTIF({customers[g]},"<"&(${PLACE.asOf}-${PLACE.longAgo}))`,
      all: "COUNT({customers[g]})",
    },
  },
];

/** What the scorecard reads: content with the service, and how many recommend us. */
export const interviewNames = [
  { name: "review_content", at: { row: "answerContent", column: "b" } },
  { name: "review_promoters", at: { row: "answerContent", column: "d" } },
] as const;

export const interviewHighlights: readonly Highlight[] = [
  {
    row: "customer",
    column: "a:c",
    kind: "state",
    state: "bad",
    when: `AND(ISNUMBER({here.here}),N({here.here})<=${PLACE.low})`,
  },
  {
    row: "customer",
    column: "g",
    kind: "state",
    state: "watch",
    when: `AND(N({here.here})>0,N({here.here})<N(${PLACE.asOf})-${PLACE.longAgo})`,
  },
];

export const interviewValidations: readonly Validation[] = [
  ...QUESTIONS.map(({ column, title, question }): Validation => ({
    row: "customer",
    column,
    rule: "between",
    least: 1,
    most: 5,
    message: { text: "reviewScoreRefused" },
    prompt: {
      title: { text: title },
      text: [{ text: "reviewAnswerPrompt", gaps: { question: { text: question } } }],
    },
  })),
  {
    row: "customer",
    column: "d",
    rule: "between",
    least: 0,
    most: 10,
    message: { text: "reviewRecommendsRefused" },
    prompt: { title: { text: "reviewRecommends" }, text: [{ text: "reviewRecommendsPrompt" }] },
  },
  { row: "customer", column: "g", rule: "date", message: { text: "scorecardDateRefused" } },
];
