import { barPlaces, chartRows } from "../chartPlaces";
import type { ChartTemplate, Content, Entry } from "../SheetTemplate";
import { resultColumn } from "./matrixReferences";
import type { MatrixShape } from "./MatrixShape";

/** The rows of what the chart shows: above the table, so that no account's row takes a figure along when it goes. */
const PLACE = "purpose";
const POSITION = "howTo";
const NAME = "settingsHead";
const KEY = "setting1";
const OTHER = "setting2";

/** In which row of the accounts, counted from the header, the account stands whose turn it is; empty where there are fewer. */
export const OWN_POSITION = `{${POSITION}.here}`;

/** Name and score of the best account. */
export const BEST = { name: `INDEX({${NAME}.bar},1)`, score: `INDEX({${KEY}.bar},1)+INDEX({${OTHER}.bar},1)` };

/**
 * The figures behind the chart: the accounts in the order of their ranks, those of one rank in the order of their rows.
 *
 * Place k belongs to the account of rank k. Where no account has that rank, the account before shares its rank with another
 * one further down, and that is the next. Everything works in Excel 2010, and nothing is volatile: a change elsewhere in the
 * workbook costs nothing.
 */
export function matrixBars(shape: MatrixShape): Content[] {
  const { position, name, keyScore, otherScore } = barFormulas(shape);
  const bars = (row: string, look: Content["look"], formula: string): Content => ({
    row,
    column: "bar",
    look,
    entries: [[{ formula }]],
  });
  return [
    ...HEADS.map(([row, head]): Content => ({ row, column: "barHead", look: "helper", entries: [[head]] })),
    {
      row: PLACE,
      column: "bar",
      look: "helperWhole",
      entries: [Array.from({ length: barPlaces(shape.accounts) }, (_, i) => i + 1)],
    },
    bars(POSITION, "helperWhole", position),
    bars(NAME, "helper", name),
    bars(KEY, "helperScore", keyScore),
    bars(OTHER, "helperScore", otherScore),
  ];
}

const HEADS: readonly (readonly [row: string, head: Entry])[] = [
  [PLACE, { text: "matrixBarsPlace" }],
  [POSITION, { text: "matrixBarsRow" }],
  [NAME, { text: "matrixAccount" }],
  [KEY, { formula: "{setting4.coverage}" }],
  [OTHER, { text: "matrixBarsOther" }],
];

function barFormulas(shape: MatrixShape) {
  const place = `{${PLACE}.here}`;
  const ranks = resultColumn(shape, "rank");
  // MATCH passes over ranks that are in error.
  const before = `{${POSITION}.left}`;
  const furtherDown = `INDEX(${ranks},${before}+1):INDEX(${ranks},ROWS(${ranks}))`;
  const nextOfSameRank = `${before}+MATCH(INDEX(${ranks},${before}),${furtherDown},0)`;
  const ofThisRank = `IFERROR(MATCH(${place},${ranks},0),${nextOfSameRank})`;
  const isKey = `INDEX(${resultColumn(shape, "tier")},${OWN_POSITION})={setting4.coverage}`;
  const score = `INDEX(${resultColumn(shape, "score")},${OWN_POSITION})`;
  return {
    position: `IF(${place}>COUNT(${ranks}),"",${ofThisRank})`,
    name: `IF(${OWN_POSITION}="","",INDEX({accounts[all account]},${OWN_POSITION})&"")`,
    keyScore: `IF(${OWN_POSITION}="",0,IF(${isKey},${score},0))`,
    otherScore: `IF(${OWN_POSITION}="",0,IF(${isKey},0,${score}))`,
  };
}

/** Key accounts in the accent, the others in grey; one bar for each account, the best on top. */
export function matrixChart({ accounts }: MatrixShape): ChartTemplate {
  return {
    name: "SelectionChart",
    kind: "bars",
    at: { row: "account", rows: chartRows(accounts), column: "chart:chartAbout" },
    titleFrom: { row: "title", column: "barHead" },
    seriesIn: "rows",
    source: { row: `${KEY}:${OTHER}`, column: "barHead:bar" },
    categories: { row: NAME, column: "bar" },
    series: [
      { colour: "accent", labels: "helperScore" },
      { colour: "grey", labels: "helperScore" },
    ],
    axes: { category: { title: { text: "matrixAccount" } }, value: { hidden: true, least: 0 } },
  };
}
