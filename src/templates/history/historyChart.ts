import type { MessageKey } from "../../i18n";
import { exampleAccounts } from "../selectionMatrix/exampleAccounts";
import type { ChartTemplate, Content, Entry, SentencePart, Validation } from "../SheetTemplate";
import type { HistoryOptions } from "./historyFields";
import { CHART_REVIEWS } from "./historyPlaces";
import { latestDay, latestDayBefore, recorded } from "./recordFormulas";

const CHOSEN = "{setting.score}";

/** The account that is looked at, and its reviews for the chart: days from the latest back, figures from the oldest on. */
export function chartFigures({ accounts }: HistoryOptions): Content[] {
  const say = (text: MessageKey): Entry => ({ text });
  const [first] = accounts.kind === "named" ? accounts.names : exampleAccounts.map(({ name }) => name);
  return [
    { row: "setting", column: "date", look: "body", entries: [[say("historyChosen")]] },
    {
      row: "setting",
      column: "score",
      look: "inputText",
      ...(accounts.kind !== "empty" && first !== undefined && { entries: [[{ typed: first }]] }),
    },
    { row: "setting", column: "rank:tier", look: "inputText" },
    { row: "setting", column: "status", look: "helper", entries: [[{ sentence: TITLE }]] },
    {
      row: "overviewHeader",
      column: "reviewDay:reviewScore",
      look: "helperRight",
      entries: [[say("historyDate"), say("historyChartReviews"), say("healthNow"), say("historyChartScore")]],
    },
    {
      row: "line",
      column: "reviewDay",
      look: "helperDate",
      entries: [[{ formula: `IF(${CHOSEN}="","",${latestDay(CHOSEN)})` }]],
    },
    {
      row: "lines",
      rows: CHART_REVIEWS - 1,
      column: "reviewDay",
      look: "helperDate",
      entries: [[{ formula: `IF(N({above.reviewDay})=0,"",${latestDayBefore(CHOSEN, "{above.reviewDay}")})` }]],
    },
    { row: "line", rows: CHART_REVIEWS, column: "shownDay", look: "helperDate", entries: [[{ formula: SHOWN_DAY }]] },
    ...course("reviewHealth", recorded("health", CHOSEN, "{here.shownDay}")),
    ...course("reviewScore", recorded("score", CHOSEN, "{here.shownDay}"), "10*"),
  ];
}

/** A figure that was not recorded stays where it was: a line that fell to 0 would tell of something that did not happen. */
function course(column: string, found: string, scale = ""): Content[] {
  const figure = (otherwise: string) => `IFERROR(IF(${found}="",${otherwise},${scale}N(${found})),0)`;
  const content = { column, look: "helperScore" } as const;
  return [
    { ...content, row: "line", entries: [[{ formula: figure("0") }]] },
    { ...content, row: "lines", rows: CHART_REVIEWS - 1, entries: [[{ formula: figure(`{above.${column}}`) }]] },
  ];
}

const DAYS = "{line:lines.reviewDay}";
/** The days the other way round. Rows without a review of their own repeat the latest: the line ends there, wherever that is. */
const SHOWN_DAY = `N(INDEX(${DAYS},MAX(1,COUNTIF(${DAYS},">0")+1-ROWS({line.reviewDay}:{here.reviewDay}))))`;

/** The first and the second of the days from the latest back. */
const latest = recorded("health", CHOSEN, "{line.reviewDay}");
const before = recorded("health", CHOSEN, `INDEX(${DAYS},2)`);

const TITLE: readonly SentencePart[] = [
  { when: `${latest}=""`, text: "historyChartOpen" },
  { when: `${before}=""`, text: "historyChartFirst", gaps: { account: CHOSEN, health: `FIXED(${latest},0)` } },
  {
    text: "historyChartChange",
    gaps: { account: CHOSEN, health: `FIXED(${latest},0)`, before: `FIXED(${before},0)` },
  },
];

export const historyChart: ChartTemplate = {
  name: "HistoryChart",
  kind: "course",
  at: { row: "overviewHeader:lines", column: "comment:recordedBy" },
  titleFrom: { row: "setting", column: "status" },
  source: { row: "overviewHeader", rows: CHART_REVIEWS + 1, column: "reviewHealth:reviewScore" },
  categories: { row: "line", rows: CHART_REVIEWS, column: "shownDay" },
  series: [{ colour: "accent" }, { colour: "orange" }],
  axes: {
    category: { title: { text: "historyChartReviews" }, look: "axisMonth" },
    value: { title: { text: "historyChartScale" }, least: 0, most: 100, look: "whole" },
  },
};

export const chartValidations: readonly Validation[] = [
  {
    row: "setting",
    column: "score",
    rule: "list",
    from: "{history_account}",
    message: { text: "historyAccountRefused" },
  },
];
