import { countRows } from "../options/countRows";
import { exampleHealth } from "../accountHealth/exampleHealth";
import { exampleAccounts } from "../selectionMatrix/exampleAccounts";
import type { ChartTemplate, Content, Entry, SentencePart, TableTemplate, Track } from "../SheetTemplate";
import type { MarginReviewOptions } from "./marginReviewFields";

export const customerTable: TableTemplate = {
  key: "customers",
  name: "MarginCustomers",
  header: "customerHeader",
  body: "customer",
  columns: [
    { column: "item", header: { text: "marginCustomer" } },
    { column: "a", header: { text: "marginRevenue" } },
    { column: "b", header: { text: "marginProfit" } },
  ],
};

export function concentrationRows({ customers }: MarginReviewOptions): Track[] {
  return [
    { key: "beforeConcentration", size: 10 },
    { key: "concentrationHead", size: 17 },
    { key: "concentrationText", size: 15 },
    { key: "hhi", size: 16 },
    { key: "topShare", size: 16 },
    { key: "customerHeader", size: 34 },
    { key: "customer", size: 16, count: countRows(customers) },
  ];
}

/** What each customer of the example leaves after all cost, as a share of its revenue: two cost more than they bring. */
const EXAMPLE_MARGINS = [0.245, 0.18, 0.22, 0.06, 0.15, 0.12, -0.04, 0.1, 0.08, 0.2, 0.05, -0.1];
const TOP = 5;

/** How much depends on few customers, which class each belongs to, and who earns what others lose again. */
export function concentration(options: MarginReviewOptions): Content[] {
  const { content, formulas, customers } = options;
  const given = exampleAccounts.slice(0, countRows(customers));
  return [
    { row: "concentrationHead", column: "item", look: "head", entries: [[{ text: "marginConcentrationHead" }]] },
    { row: "concentrationText", column: "item", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "hhi", column: "item", look: "body", entries: [[{ text: "marginHhi" }]] },
    {
      row: "hhi",
      column: "a",
      look: "whole",
      entries: [[{ formula: guarded(formulas === "kam" ? "KAM.HHI({customers[a]})" : HHI) }]],
    },
    { row: "topShare", column: "item", look: "body", entries: [[{ text: "marginTopShare", gaps: { count: TOP } }]] },
    {
      row: "topShare",
      column: "a",
      look: "share",
      entries: [[{ formula: guarded(formulas === "kam" ? `KAM.TOPSHARE({customers[a]},${TOP})` : TOP_SHARE) }]],
    },
    { row: "customerHeader", column: "item", look: "headerText" },
    { row: "customerHeader", column: "a:b", look: "headerNumber" },
    { row: "customerHeader", column: "d", look: "headerText", entries: [[{ text: "marginClass" }]] },
    { row: "customer", column: "item", look: "inputText" },
    { row: "customer", column: "a:b", look: "inputAmount" },
    ...(content === "example"
      ? [
          {
            row: "customer",
            rows: given.length,
            column: "item",
            look: "inputText" as const,
            entries: given.map(({ name }): Entry[] => [{ typed: name }]),
          },
          {
            row: "customer",
            rows: given.length,
            column: "a:b",
            look: "inputAmount" as const,
            entries: given.map((_, i): Entry[] => {
              const revenue = exampleHealth[i]?.revenue ?? 0;
              return [revenue, Math.round(revenue * (EXAMPLE_MARGINS[i] ?? 0))];
            }),
          },
        ]
      : []),
    ...classes(formulas),
    ...whale(options),
  ];
}

const guarded = (formula: string): string => `IF(SUM({customers[a]})=0,"",${formula})`;
const HHI = "SUMSQ({customers[a]})/SUM({customers[a]})^2*10000";
const TOP_SHARE = `SUM(${Array.from({ length: TOP }, (_, i) => `IF(COUNT({customers[a]})>${i},LARGE({customers[a]},${i + 1}),0)`).join(",")})/SUM({customers[a]})`;

function classes(formulas: MarginReviewOptions["formulas"]): Content[] {
  const place = { row: "customer", column: "d" };
  if (formulas === "kam")
    return [
      { ...place, look: "word" },
      {
        ...place,
        rows: 1,
        look: "word",
        entries: [[{ formula: guarded('KAM.ABC(IF({customers[a]}="","",{customers[a]}))') }]],
        spillsInto: place,
      },
    ];
  const before = 'SUMIF({customer.a},">"&{here.a})/SUM({customer.a})';
  return [
    {
      ...place,
      look: "word",
      entries: [
        [{ formula: guarded(`IF({here.a}="","",IF(${before}<0.8-1E-9,"A",IF(${before}<0.95-1E-9,"B","C")))`) }],
      ],
    },
  ];
}

/** Profit of the most profitable customers together, as a share of the whole. */
function whale({ formulas, customers }: MarginReviewOptions): Content[] {
  const places = Array.from({ length: countRows(customers) }, (_, i): Entry[] => [i + 1]);
  const known = "{here.label}>COUNT({customers[b]})";
  const upTo = `SUMIF({customer.b},">="&LARGE({customer.b},{here.label}))/SUM({customer.b})`;
  // Equal profits are counted together by SUMIF: those that come later are taken off again.
  const tied = `COUNTIF({customer.b},">="&LARGE({customer.b},{here.label}))-{here.label}`;
  const plain = `${upTo}-(${tied})*LARGE({customer.b},{here.label})/SUM({customer.b})`;
  return [
    { row: "customerHeader", column: "label", look: "helper", entries: [[{ text: "marginWhalePlace" }]] },
    {
      row: "customerHeader",
      column: "h1:h2",
      look: "helperRight",
      entries: [[{ text: "marginWhale" }, { text: "marginWhale" }]],
    },
    { row: "customer", column: "label", look: "helperPlace", entries: places },
    ...(formulas === "kam"
      ? [
          {
            row: "customer",
            rows: 1,
            column: "h1",
            look: "quietShare" as const,
            entries: [[{ formula: 'IF(COUNT({customers[b]})=0,"",KAM.WHALECURVE({customers[b]}))' }]],
            spillsInto: { row: "customer", column: "h1" },
          },
        ]
      : [
          {
            row: "customer",
            column: "h1",
            look: "quietShare" as const,
            entries: [[{ formula: `IF(OR(COUNT({customers[b]})=0,${known}),"",${plain})` }]],
          },
        ]),
    { row: "customer", column: "h2", look: "quietShare", entries: [[{ formula: "IFERROR(N({here.h1}),0)" }]] },
  ];
}

const TITLE: readonly SentencePart[] = [
  { when: "COUNT({customers[b]})=0", text: "marginWhaleOpen" },
  {
    when: "MAX({customer.h2})>1.0005",
    text: "marginWhaleLoses",
    gaps: { peak: "FIXED(100*MAX({customer.h2}),0)", losers: 'COUNTIF({customers[b]},"<0")' },
  },
  { text: "marginWhaleSound", gaps: { first: "FIXED(100*INDEX({customer.h2},1),0)" } },
];

export const whaleChart: ChartTemplate = {
  name: "WhaleCurve",
  kind: "lines",
  at: { row: "concentrationHead:customer", column: "e:change" },
  titleFrom: { row: "concentrationText", column: "item" },
  source: { row: "customerHeader:customer", column: "h2" },
  categories: { row: "customer", column: "label" },
  series: [{ colour: "accent" }],
  axes: { value: { look: "quietShare" }, category: { title: { text: "marginWhalePlace" } } },
};
