import type { MessageKey } from "../../i18n";
import type { ChartTemplate, Content, Entry, SentencePart, TableTemplate, Validation } from "../SheetTemplate";
import type { ProgrammeFitOptions } from "./programmeFitFields";

/** Three years: as far as a programme is ever given to pay back. */
export const QUARTERS = 12;
const MONTHS_PER_QUARTER = 3;

const EXAMPLE_INVESTMENT = 120_000;
const EXAMPLE_COST = 35_000;
const EXAMPLE_MARGINS = [0, 10, 25, 40, 55, 70, 80, 90, 95, 100, 105, 110].map((thousands) => thousands * 1000);

export const caseTable: TableTemplate = {
  key: "case",
  name: "ProgrammeCase",
  header: "caseHeader",
  body: "quarter",
  columns: [
    { column: "question", header: { text: "fitQuarter" } },
    { column: "answer", header: { text: "fitCost" } },
    { column: "benefit", header: { text: "fitMargin" } },
    { column: "net", header: { text: "fitNet" } },
    { column: "total", header: { text: "fitTotal" } },
  ],
};

/** What the programme costs and brings per quarter, and when it has paid back. */
export function businessCase(options: ProgrammeFitOptions): Content[] {
  return [...caseSettings(options), ...quarters(options), ...chartFigures()];
}

const say = (text: MessageKey): Entry => ({ text });

function caseSettings({ content, runway, formulas }: ProgrammeFitOptions): Content[] {
  const label = (row: string, text: MessageKey): Content => ({
    row,
    column: "question",
    look: "body",
    entries: [[say(text)]],
  });
  return [
    { row: "caseHead", column: "question", look: "head", entries: [[say("fitCaseHead")]] },
    label("currency", "fitCurrency"),
    { row: "currency", column: "answer", look: "inputWord", entries: [[say("fitCurrencyStart")]] },
    label("investment", "fitInvestment"),
    {
      row: "investment",
      column: "answer",
      look: "inputAmount",
      ...(content === "example" && { entries: [[EXAMPLE_INVESTMENT]] }),
    },
    label("runway", "fitRunway"),
    { row: "runway", column: "answer", look: "inputNumber", entries: [[Number(runway)]] },
    label("payback", "fitPayback"),
    { row: "payback", column: "answer", look: "totalScore", entries: [[{ formula: paybackFormula(formulas) }]] },
    { row: "caseText", column: "question", look: "helper", entries: [[{ sentence: CASE }]] },
  ];
}

function quarters({ content }: ProgrammeFitOptions): Content[] {
  const isExample = content === "example";
  const numbers = Array.from({ length: QUARTERS }, (_, i): Entry[] => [i + 1]);
  return [
    { row: "caseHeader", column: "question", look: "headerText" },
    { row: "caseHeader", column: "answer:total", look: "headerNumber" },
    { row: "quarter", column: "question", look: "inputCount", entries: numbers },
    {
      row: "quarter",
      column: "answer:benefit",
      look: "inputAmount",
      ...(isExample && { entries: EXAMPLE_MARGINS.map((margin) => [EXAMPLE_COST, margin]) }),
    },
    { row: "quarter", column: "net", look: "amount", entries: [[{ formula: NET }]] },
    { row: "quarter", column: "total", look: "amount", entries: [[{ formula: TOTAL }]] },
  ];
}

const NET = "{case[@benefit]}-{case[@answer]}";
/** Up to this quarter, wherever its row stands: right also when rows are sorted or added. */
const TOTAL = 'SUMIF({case[question]},"<="&{case[@question]},{case[net]})-{fit_investment}';

/** Months until what was invested has come back, by the numbers of the quarters; empty while it does not within the table. */
function paybackFormula(formulas: ProgrammeFitOptions["formulas"]): string {
  const nothingYet = "OR(N({fit_investment})=0,COUNT({case[benefit]})=0)";
  if (formulas === "kam")
    return `IF(${nothingYet},"",IFNA(${MONTHS_PER_QUARTER}*KAM.PAYBACK({fit_investment},${IN_ORDER}),""))`;
  // What is over in that quarter came in at its end.
  const rest = `AVERAGEIF({case[question]},${FIRST_BACK},{case[total]})/SUMIF({case[question]},${FIRST_BACK},{case[net]})`;
  return `IF(${nothingYet},"",IF(${FIRST_BACK}>=${NEVER},"",IFERROR(${MONTHS_PER_QUARTER}*(${FIRST_BACK}-${rest}),"")))`;
}

/** Net per quarter from the first one on, wherever their rows stand. */
const IN_ORDER = "SUMIF({case[question]},SEQUENCE(MAX(1,{case[question]})),{case[net]})";
/** No number of a quarter. */
const NEVER = "1000000";
/** The first quarter in which the running total is 0 or more. */
const FIRST_BACK = `MIN(INDEX(({case[total]}<0)*${NEVER}+{case[question]},0))`;

const CASE: readonly SentencePart[] = [
  { when: "COUNT({case[benefit]})=0", text: "fitCaseOpen" },
  { when: '{payback.answer}=""', text: "fitCaseNever" },
  {
    when: "{payback.answer}<={fit_runway}",
    text: "fitCaseWithin",
    gaps: { months: "FIXED({payback.answer},1)", runway: "{fit_runway}" },
  },
  { text: "fitCaseBeyond", gaps: { months: "FIXED({payback.answer},1)", runway: "{fit_runway}" } },
];

const COUNT = "COUNT({case[question]})";
const FIRST = { count: COUNT, shown: String(QUARTERS) };
const MONTHS = "FIXED({payback.answer},1)";

const TITLE: readonly SentencePart[] = [
  { when: `AND({payback.answer}="",${COUNT}>${QUARTERS})`, text: "fitChartNeverFirst", gaps: FIRST },
  { when: '{payback.answer}=""', text: "fitChartNever" },
  { when: `${COUNT}>${QUARTERS}`, text: "fitChartFirst", gaps: { months: MONTHS, ...FIRST } },
  { text: "fitChart", gaps: { months: MONTHS } },
];

/** What the chart shows: the quarters in the order of their numbers, wherever their rows stand and whichever come or go. */
function chartFigures(): Content[] {
  const numbers = "{case[question]}";
  const quarter = "{currency.here}";
  const before = "{currency.left}";
  const next = `IF(OR(${before}="",${before}>=MAX(${numbers})),"",SMALL(${numbers},COUNTIF(${numbers},"<="&${before})+1))`;
  const places = Array.from({ length: QUARTERS }, (_, i): Entry => i + 1);
  const blank = places.map((): Entry => null);
  const figures = (row: string, formula: string): Content => ({
    row,
    column: "shown",
    look: "helperAmount",
    entries: [[{ formula: `IF(${quarter}="",0,IFERROR(${formula},0))` }]],
  });
  return [
    { row: "label2", column: "shownHead:shown", look: "smallHeader", entries: [[say("chartFigures"), ...blank]] },
    { row: "label3", column: "shownHead", look: "helper", entries: [[{ sentence: TITLE }]] },
    {
      row: "caseHead:runway",
      column: "shownHead",
      look: "helper",
      entries: [[say("matrixBarsPlace")], [say("fitQuarter")], [say("fitNet")], [say("fitTotal")]],
    },
    { row: "caseHead", column: "shown", look: "helperWhole", entries: [places] },
    {
      row: "currency",
      column: "shown",
      look: "helperRight",
      entries: [[{ formula: `IF(COUNT(${numbers})=0,"",IF({caseHead.here}=1,MIN(${numbers}),${next}))` }]],
    },
    figures("investment", `SUMIF(${numbers},${quarter},{case[net]})`),
    figures("runway", `SUMIF(${numbers},"<="&${quarter},{case[net]})-{fit_investment}`),
  ];
}

export const caseValidations: readonly Validation[] = [
  { row: "investment", column: "answer", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  { row: "runway", column: "answer", rule: "between", least: 1, most: 36, message: { text: "fitRunwayRefused" } },
];

export const caseChart: ChartTemplate = {
  name: "ProgrammeCaseChart",
  kind: "columns",
  at: { row: "verdictHead:payback", column: "net:evidence" },
  titleFrom: { row: "label3", column: "shownHead" },
  seriesIn: "rows",
  source: { row: "investment:runway", column: "shownHead:shown" },
  categories: { row: "currency", column: "shown" },
  series: [{ colour: "accent" }, { colour: "orange", as: "line" }],
  axes: { category: { title: { text: "fitQuarter" } }, value: { title: { text: "marginAmount" }, look: "amount" } },
};
