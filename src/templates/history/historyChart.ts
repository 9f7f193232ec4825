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
  const figure = (column: string, look: Content["look"], formula: string): Content => ({
    row: "line",
    rows: CHART_REVIEWS,
    column,
    look,
    entries: [[{ formula }]],
  });
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
    { row: "overviewText", column: "comment", look: "helper", entries: [[{ sentence: TITLE }]] },
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
    { row: "line", rows: CHART_REVIEWS, column: "reviewName", look: "helperRight", entries: [[{ sentence: NAME }]] },
    figure("reviewHealth", "helperScore", `IF(${PLACE}<1,0,IFERROR(N(${recorded("health", CHOSEN, OWN_DAY)}),0))`),
    figure("reviewScore", "helperScore", `IF(${PLACE}<1,0,IFERROR(10*N(${recorded("score", CHOSEN, OWN_DAY)}),0))`),
  ];
}

const DAYS = "{line:lines.reviewDay}";
/** The place of a row's review among the days, which stand the other way round; below 1 there is none. */
const PLACE = `(COUNTIF(${DAYS},">0")+1-ROWS({line.reviewDay}:{here.reviewDay}))`;
const OWN_DAY = `INDEX(${DAYS},${PLACE})`;

/** As a text: a number would make the chart's axis a calendar. */
const NAME: readonly SentencePart[] = [
  { when: `${PLACE}>=1`, text: "historyReviewDay", gaps: { day: { day: OWN_DAY } } },
];

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
  kind: "sideBySideColumns",
  at: { row: "overviewHeader:lines", column: "comment:recordedBy" },
  titleFrom: { row: "overviewText", column: "comment" },
  source: { row: "overviewHeader", rows: CHART_REVIEWS + 1, column: "reviewHealth:reviewScore" },
  categories: { row: "line", rows: CHART_REVIEWS, column: "reviewName" },
  series: [
    { colour: "accent", labels: "barWhole" },
    { colour: "orange", labels: "barWhole" },
  ],
  axes: { category: { title: { text: "historyChartReviews" } }, value: { hidden: true, least: 0, most: 100 } },
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
