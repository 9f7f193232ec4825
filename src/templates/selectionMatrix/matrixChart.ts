import type { ChartTemplate, Content } from "../SheetTemplate";
import { MOST_BARS } from "./limits";
import { resultColumn } from "./matrixResults";
import type { MatrixShape } from "./MatrixShape";

/**
 * The figures behind the chart: the accounts in the order of their ranks, those of one rank in the order of their rows.
 *
 * Place k belongs to the account of rank k. Where no account has that rank, the account before shares its rank with another
 * one further down, and that is the next. Columns are taken with their headers, so that there are always two cells to look in.
 * Everything here works in Excel 2010. OFFSET recalculates with every change, which is nothing for twenty cells; two INDEX with a
 * colon between them would not, but not every spreadsheet program reads them.
 */
export function matrixBars(shape: MatrixShape): Content[] {
  const rows = shape.bars;
  const ranks = resultColumn(shape, "rank");
  const before = "{above.barRow}";
  const nextOfSameRank = `${before}+MATCH(INDEX(${ranks},${before}),OFFSET(${ranks},${before},0,ROWS(${ranks})-${before},1),0)`;
  const isKey = `INDEX(${resultColumn(shape, "tier")},{here.barRow})={setting4.coverage}`;
  const score = `INDEX(${resultColumn(shape, "score")},{here.barRow})`;
  return [
    {
      row: "header",
      column: "place:barOther",
      look: "helper",
      entries: [
        [
          { text: "matrixBarsPlace" },
          { text: "matrixBarsRow" },
          { text: "matrixAccount" },
          { formula: "{setting4.coverage}" },
          { text: "matrixBarsOther" },
        ],
      ],
    },
    {
      row: "account",
      rows,
      column: "place",
      look: "helperWhole",
      entries: Array.from({ length: rows }, (_, i) => [i + 1]),
    },
    {
      row: "account",
      rows,
      column: "barRow",
      look: "helperWhole",
      entries: [
        [
          {
            formula: `IF({here.place}>COUNT(${ranks}),"",IF(COUNTIF(${ranks},{here.place})>0,MATCH({here.place},${ranks},0),${nextOfSameRank}))`,
          },
        ],
      ],
    },
    {
      row: "account",
      rows,
      column: "barName",
      look: "helper",
      entries: [[{ formula: 'IF({here.barRow}="","",INDEX({accounts[all account]},{here.barRow})&"")' }]],
    },
    {
      row: "account",
      rows,
      column: "barKey",
      look: "helperScore",
      entries: [[{ formula: `IF({here.barRow}="",0,IF(${isKey},${score},0))` }]],
    },
    {
      row: "account",
      rows,
      column: "barOther",
      look: "helperScore",
      entries: [[{ formula: `IF({here.barRow}="",0,IF(${isKey},0,${score}))` }]],
    },
    ...barWords(shape),
  ];
}

/** The chart's title, and in words beside it what the chart shows. */
function barWords(shape: MatrixShape): Content[] {
  const count = `COUNT(${resultColumn(shape, "score")})`;
  const tiers = resultColumn(shape, "tier");
  const key = `COUNTIF(${tiers},{setting4.coverage})`;
  return [
    {
      row: "share",
      column: "barName",
      look: "helper",
      entries: [
        [
          {
            sentence: [
              { when: `${count}=0`, text: "matrixBarsNone" },
              { when: `${count}=1`, text: "matrixBarsOne", gaps: { key } },
              { text: "matrixBarsMany", gaps: { count, key } },
            ],
          },
        ],
      ],
    },
    {
      row: "header",
      column: "chart",
      look: "summary",
      entries: [
        [
          {
            sentence: [
              { when: `${count}=0`, text: "matrixSummaryNone" },
              {
                text: "matrixSummary",
                gaps: {
                  first: "INDEX({account.barName},1)",
                  score: "FIXED(INDEX({account.barKey},1)+INDEX({account.barOther},1),1)",
                  tier: "{setting4.coverage}",
                  line: "FIXED({setting4.score},1)",
                  incomplete: `COUNTIF(${tiers},{incomplete})`,
                },
              },
            ],
          },
        ],
      ],
    },
  ];
}

/** Key accounts in the accent, the others in grey; one bar for each account, the best on top. */
export function matrixChart({ bars }: MatrixShape): ChartTemplate {
  return {
    name: "SelectionChart",
    kind: "bars",
    at: { row: "account", rows: MOST_BARS, column: "chart" },
    titleFrom: { row: "share", column: "barName" },
    source: { row: "header", rows: bars + 1, column: "barName:barOther" },
    colours: ["accent", "grey"],
  };
}
