import { countRows } from "../options/countRows";
import { exampleHealth } from "../accountHealth/exampleHealth";
import { plainHhi, plainTopShare } from "../plainConcentration";
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
    { column: "c", header: { text: "marginClass" } },
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
  const { content, formulas } = options;
  const given = exampleAccounts.slice(0, countRows(options.customers));
  return [
    { row: "concentrationHead", column: "item", look: "head", entries: [[{ text: "marginConcentrationHead" }]] },
    { row: "concentrationText", column: "item", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "hhi", column: "item", look: "body", entries: [[{ text: "marginHhi" }]] },
    {
      row: "hhi",
      column: "a",
      look: "whole",
      entries: [[{ formula: guarded(formulas === "kam" ? "KAM.HHI({customers[a]})" : plainHhi("{customers[a]}")) }]],
    },
    { row: "topShare", column: "item", look: "body", entries: [[{ text: "marginTopShare", gaps: { count: TOP } }]] },
    {
      row: "topShare",
      column: "a",
      look: "share",
      entries: [
        [
          {
            formula: guarded(
              formulas === "kam" ? `KAM.TOPSHARE({customers[a]},${TOP})` : plainTopShare("{customers[a]}", TOP),
            ),
          },
        ],
      ],
    },
    { row: "customerHeader", column: "item", look: "headerText" },
    { row: "customerHeader", column: "a:b", look: "headerNumber" },
    { row: "customerHeader", column: "c", look: "headerWord" },
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

function classes(formulas: MarginReviewOptions["formulas"]): Content[] {
  const sold = (formula: string): string => guarded(`IF(N({here.a})=0,"",${formula})`);
  const place = { row: "customer", column: "c", look: "word" } as const;
  if (formulas === "kam")
    return [
      { ...place, entries: [[{ formula: sold(`INDEX({customerHeader.h3#},${OWN_ROW})`) }]] },
      { row: "customer", column: "h3", look: "helper" },
      // One call for all customers. It stands beside the header, where no row of the table can take it along.
      {
        row: "customerHeader",
        column: "h3",
        look: "helper",
        entries: [[{ formula: guarded('KAM.ABC(IF({customers[a]}="","",{customers[a]}))') }]],
        spillsInto: { row: "customerHeader:customer", column: "h3" },
        withoutTwin: true,
      },
    ];
  const before = 'SUMIF({customers[a]},">"&{here.a})/SUM({customers[a]})';
  return [{ ...place, entries: [[{ formula: sold(`IF(${before}<0.8-1E-9,"A",IF(${before}<0.95-1E-9,"B","C"))`) }]] }];
}

const OWN_ROW = "ROW()-ROW({customerHeader.item})";

/** Points of the curve; more customers are read in even steps. */
const CURVE_POINTS = 40;

export const curveColumns: readonly Track[] = [
  { key: "curveHead", size: 24 },
  { key: "curve", size: 6, count: CURVE_POINTS },
];

/** The rows of the curve: above the customers, so that none of them takes a point along when it goes. */
const POINT = "concentrationText";
const CUSTOMERS = "hhi";
const SHARE = "topShare";

/** Profit of the most profitable customers together, as a share of the whole. Points that are left over lie on the last customer. */
function whale({ formulas }: MarginReviewOptions): Content[] {
  const profits = "{customers[b]}";
  const customer = `{${CUSTOMERS}.here}`;
  const upTo = `SUMIF(${profits},">="&LARGE(${profits},${customer}))/SUM(${profits})`;
  // Equal profits are counted together by SUMIF: those that come later are taken off again.
  const tied = `COUNTIF(${profits},">="&LARGE(${profits},${customer}))-${customer}`;
  const plain = `${upTo}-(${tied})*LARGE(${profits},${customer})/SUM(${profits})`;
  const share = formulas === "kam" ? `INDEX(KAM.WHALECURVE(IF(${profits}="","",${profits})),${customer})` : plain;
  const count = `COUNT(${profits})`;
  const point = `{${POINT}.here}`;
  const inSteps = `ROUND(${point}*${count}/${CURVE_POINTS},0)`;
  const reached = `IF(${count}>${CURVE_POINTS},${inSteps},MIN(${point},IF(${count}=0,${CURVE_POINTS},${count})))`;
  return [
    {
      row: `${POINT}:${SHARE}`,
      column: "curveHead",
      look: "helper",
      entries: [[{ text: "matrixBarsPlace" }], [{ text: "marginCustomer" }], [{ text: "marginWhale" }]],
    },
    {
      row: POINT,
      column: "curve",
      look: "helperWhole",
      entries: [Array.from({ length: CURVE_POINTS }, (_, i) => i + 1)],
    },
    { row: CUSTOMERS, column: "curve", look: "helperWhole", entries: [[{ formula: reached }]] },
    {
      row: SHARE,
      column: "curve",
      look: "quietShare",
      entries: [[{ formula: `IF(${count}=0,0,IFERROR(${share},0))` }]],
    },
  ];
}

/** What the customers who bring profit earn, of what is left of it in the end. */
const PEAK = 'SUMIF({customers[b]},">0")/SUM({customers[b]})';

const TITLE: readonly SentencePart[] = [
  { when: "SUM({customers[b]})<=0", text: "marginWhaleOpen" },
  {
    when: `${PEAK}>1.0005`,
    text: "marginWhaleLoses",
    gaps: { peak: `FIXED(100*${PEAK},0)`, losers: 'COUNTIF({customers[b]},"<0")' },
  },
  { text: "marginWhaleSound", gaps: { first: "FIXED(100*MAX({customers[b]})/SUM({customers[b]}),0)" } },
];

export const whaleChart: ChartTemplate = {
  name: "WhaleCurve",
  kind: "curve",
  at: { row: "concentrationHead:customer", column: "e:change" },
  titleFrom: { row: "concentrationText", column: "item" },
  seriesIn: "rows",
  source: { row: `${CUSTOMERS}:${SHARE}`, column: "curveHead:curve" },
  categories: { row: CUSTOMERS, column: "curve" },
  series: [{ colour: "accent" }],
  axes: {
    category: { title: { text: "marginWhalePlace" }, least: 0, look: "helperWhole" },
    value: { title: { text: "marginWhale" }, look: "quietShare" },
  },
};
