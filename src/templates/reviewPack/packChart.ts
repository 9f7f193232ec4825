import type { ChartTemplate, Content, SentencePart } from "../SheetTemplate";
import { NUMBERS } from "./packOverview";
import { WORD } from "./packWords";
import { MOST_ACCOUNTS } from "./reviewPackFields";

const REVENUE = "{accounts[j]}";
const BARS = `number1:number${NUMBERS}`;

/** The figures behind the chart: the largest accounts by revenue, each in the series of its state. */
export function packChartFigures(): Content[] {
  const keys = `{pack_revenue_keys}`;
  const place = "ROWS({numbersHead:above.x3})";
  const bar = (condition: string) => `IF({here.x3}="",0,IF(${condition},N(INDEX(${REVENUE},{here.x3})),0))`;
  const status = "INDEX({accounts[g]},{here.x3})";
  const is = (word: string) => `${status}=${word}`;
  const figures = (column: string, look: Content["look"], formula: string): Content => ({
    row: BARS,
    column,
    look,
    entries: [[{ formula }]],
  });
  const helpers = { row: "number1", rows: MOST_ACCOUNTS } as const;
  return [
    {
      ...helpers,
      column: "place",
      look: "helperWhole",
      entries: [[{ formula: "ROWS({numbersHead:above.place})" }]],
    },
    {
      ...helpers,
      column: "key",
      look: "helperAmount",
      entries: [
        [
          {
            formula: `IF({here.place}>ROWS(${REVENUE}),0,N(INDEX(${REVENUE},MIN({here.place},ROWS(${REVENUE})))))+(100-{here.place})/1E6`,
          },
        ],
      ],
    },
    { row: "numbersHead", column: "key", look: "helperRight", entries: [[{ text: "healthRevenue" }]] },
    { row: "day", column: "x4", look: "helper", entries: [[{ sentence: TITLE }]] },
    {
      row: "numbersHead",
      column: "x5:x8",
      look: "helperRight",
      entries: [[{ formula: WORD.bad }, { formula: WORD.watch }, { formula: WORD.good }, { text: "packNoState" }]],
    },
    figures("x3", "helperWhole", `IF(${place}>COUNTIF(${REVENUE},">0"),"",MATCH(LARGE(${keys},${place}),${keys},0))`),
    figures("x4", "helper", 'IF({here.x3}="","",INDEX({accounts[item]},{here.x3})&"")'),
    figures("x5", "helperAmount", bar(is(WORD.bad))),
    figures("x6", "helperAmount", bar(is(WORD.watch))),
    figures("x7", "helperAmount", bar(is(WORD.good))),
    figures("x8", "helperAmount", bar(`NOT(OR(${is(WORD.bad)},${is(WORD.watch)},${is(WORD.good)}))`)),
  ];
}

const COUNT = `COUNTIF(${REVENUE},">0")`;
const TITLE: readonly SentencePart[] = [
  { when: `${COUNT}=0`, text: "packChartOpen" },
  {
    when: `${COUNT}<=${NUMBERS}`,
    text: "packChartAll",
    gaps: { count: COUNT, share: "FIXED(100*N({number8.a}),0)" },
  },
  {
    text: "packChartLargest",
    gaps: { shown: String(NUMBERS), count: COUNT, share: "FIXED(100*N({number8.a}),0)" },
  },
];

export const packChart: ChartTemplate = {
  name: "PackChart",
  kind: "bars",
  at: { row: BARS, column: "c:k" },
  titleFrom: { row: "day", column: "x4" },
  source: { row: `numbersHead:number${NUMBERS}`, column: "x5:x8" },
  categories: { row: BARS, column: "x4" },
  series: [
    { colour: "bad", labels: "barAmount" },
    { colour: "orange", labels: "barAmount" },
    { colour: "good", labels: "barAmount" },
    { colour: "grey", labels: "barAmount" },
  ],
  axes: { category: { title: { text: "matrixAccount" } }, value: { hidden: true, least: 0 } },
};

export const packChartNames = [
  { name: "pack_revenue_keys", at: { row: "number1", rows: MOST_ACCOUNTS, column: "key" } },
] as const;
