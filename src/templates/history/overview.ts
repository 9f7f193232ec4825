import type { MessageKey } from "../../i18n";
import { exampleAccounts } from "../selectionMatrix/exampleAccounts";
import type { Content, Entry, Highlight, SentencePart, Validation } from "../SheetTemplate";
import type { HistoryOptions } from "./historyFields";
import { LINES, TREND_REVIEWS } from "./historyPlaces";
import { latestDay, latestDayBefore, latestDayWith, recorded } from "./recordFormulas";

const say = (text: MessageKey): Entry => ({ text });

/** Every account as it was recorded last, what has changed since the review before, and where its health is heading. */
export function overview(options: HistoryOptions): Content[] {
  return [...heads(), ...accountNames(options), ...results(options), ...earlierReviews(), ...comments()];
}

function heads(): Content[] {
  return [
    { row: "overviewHead", column: "date", look: "head", entries: [[say("historyOverviewHead")]] },
    { row: "overviewText", column: "date", look: "helper", entries: [[{ sentence: TEXT }]] },
    { row: "overviewHeader", column: "date", look: "headerNumber", entries: [[say("historyLatest")]] },
    { row: "overviewHeader", column: "account", look: "headerWord", entries: [[say("matrixAccount")]] },
    {
      row: "overviewHeader",
      column: "score:rank",
      look: "headerNumber",
      entries: [[say("matrixScore"), say("historyChange")]],
    },
    {
      row: "overviewHeader",
      column: "tier:status",
      look: "headerWord",
      entries: [[say("matrixTier"), say("historyStatus")]],
    },
    {
      row: "overviewHeader",
      column: "health:coverage",
      look: "headerNumber",
      entries: [[say("healthNow"), say("historyHealthChange")]],
    },
    { row: "overviewHeader", column: "weights", look: "headerWord", entries: [[say("historyTrend")]] },
  ];
}

function accountNames({ accounts }: HistoryOptions): Content[] {
  const all: Content = { row: LINES, column: "account", look: "inputLabel" };
  if (accounts.kind === "empty") return [all];
  const known = accounts.kind === "named" ? accounts.names : exampleAccounts.map(({ name }) => name);
  return [all, { row: "line", rows: known.length, column: "account", look: "inputLabel", entries: known.map((typed) => [{ typed }]) }]; // prettier-ignore
}

const ACCOUNT = "{here.account}";
const DAY = "{here.date}";

function results({ formulas }: HistoryOptions): Content[] {
  const result = (column: string, look: Content["look"], formula: string): Content => ({
    row: LINES,
    column,
    look,
    entries: [[{ formula }]],
  });
  const isRecorded = `COUNTIFS({records[account]},${ACCOUNT},{records[date]},">0")`;
  const change = (now: string, before: string) => `IF(OR(${now}="",${before}=""),"",${now}-${before})`;
  return [
    result("date", "date", `IF(${ACCOUNT}="","",IF(${isRecorded}=0,"",${latestDay(ACCOUNT)}))`),
    result("score", "score", recorded("score", ACCOUNT, DAY)),
    result("rank", "change", change("{here.score}", "{here.score2}")),
    result("tier", "word", recorded("tier", ACCOUNT, DAY)),
    result("status", "word", recorded("status", ACCOUNT, DAY)),
    result("health", "score", recorded("health", ACCOUNT, DAY)),
    result("coverage", "change", change("{here.health}", "{here.health2}")),
    ...(formulas === "kam" ? [{ ...result("weights", "word", TREND), withoutTwin: true as const }] : []),
  ];
}

const FIGURES = `{here.health${TREND_REVIEWS}:health1}`;
/** The oldest first. */
const TREND = `IF(COUNT(${FIGURES})<3,"",KAM.TREND(IF(${FIGURES}="","",${FIGURES}),0.01,{history_trends}))`;

/** The days of the reviews before the latest, and what was recorded then: each day is looked for before the one found last. */
function earlierReviews(): Content[] {
  const day = (column: string, later: string): Content => ({
    row: LINES,
    column,
    look: "helperDate",
    entries: [[{ formula: `IF(N(${later})=0,"",${latestDayBefore(ACCOUNT, later)})` }]],
  });
  const figure = (column: string, formula: string): Content => ({
    row: LINES,
    column,
    look: "helperScore",
    entries: [[{ formula }]],
  });
  const header = (column: string, text: MessageKey, number: number): Content => ({
    row: "overviewHeader",
    column,
    look: "helperRight",
    entries: [[{ text, gaps: { number } }]],
  });
  return [
    ...[2, 3, 4].map((number) => header(`day${number}`, "historyEarlierDay", number - 1)),
    header("score2", "historyEarlierScore", 1),
    ...[4, 3, 2, 1].map((number) => header(`health${number}`, "historyEarlierHealth", number - 1)),
    day("day2", DAY),
    day("day3", "{here.day2}"),
    day("day4", "{here.day3}"),
    figure("score2", recorded("score", ACCOUNT, "{here.day2}")),
    figure("health4", recorded("health", ACCOUNT, "{here.day4}")),
    figure("health3", recorded("health", ACCOUNT, "{here.day3}")),
    figure("health2", recorded("health", ACCOUNT, "{here.day2}")),
    figure("health1", "{here.health}"),
    {
      row: "line",
      rows: 3,
      column: "word",
      look: "helper",
      entries: [[say("scorecardRising")], [say("scorecardFlat")], [say("scorecardFalling")]],
    },
    { row: "overviewHeader", column: "word", look: "helper", entries: [[say("historyWords")]] },
  ];
}

/** What was noted last of each account, and when: not every review is commented on. */
function comments(): Content[] {
  const day = `IF(${ACCOUNT}="","",${latestDayWith(ACCOUNT, "comment")})`;
  return [
    {
      row: "overviewHeader",
      column: "commentDay:lastComment",
      look: "helperRight",
      entries: [[say("historyCommentDay"), say("historyLastComment")]],
    },
    { row: LINES, column: "commentDay", look: "helperDate", entries: [[{ formula: day }]] },
    {
      row: LINES,
      column: "lastComment",
      look: "helper",
      entries: [[{ formula: recorded("comment", ACCOUNT, "{here.commentDay}") }]],
    },
  ];
}

const TEXT: readonly SentencePart[] = [
  { when: "COUNT({records[date]})=0", text: "historyOverviewOpen" },
  {
    text: "historyOverview",
    gaps: {
      records: "COUNT({records[date]})",
      accounts: `COUNT({${LINES}.date})`,
      risen: `COUNTIF({${LINES}.coverage},">0")`,
      fallen: `COUNTIF({${LINES}.coverage},"<0")`,
    },
  },
];

export const overviewNames = [
  { name: "history_account", at: { row: LINES, column: "account" } },
  { name: "history_date", at: { row: LINES, column: "date" } },
  { name: "history_date_before", at: { row: LINES, column: "day2" } },
  { name: "history_score", at: { row: LINES, column: "score" } },
  { name: "history_score_change", at: { row: LINES, column: "rank" } },
  { name: "history_health", at: { row: LINES, column: "health" } },
  { name: "history_health_change", at: { row: LINES, column: "coverage" } },
  { name: "history_comment", at: { row: LINES, column: "lastComment" } },
  { name: "history_comment_day", at: { row: LINES, column: "commentDay" } },
  { name: "history_trend", at: { row: LINES, column: "weights" } },
  { name: "history_trends", at: { row: "line", rows: 3, column: "word" } },
] as const;

export const overviewHighlights: readonly Highlight[] = [
  ...["rank", "coverage"].map((column): Highlight => ({
    row: LINES,
    column,
    kind: "state",
    state: "watch",
    when: "AND(ISNUMBER({here.here}),N({here.here})<0)",
  })),
  { row: LINES, column: "health", kind: "bar", least: 0, most: 100 },
];

export const overviewValidations: readonly Validation[] = [
  {
    row: LINES,
    column: "account",
    rule: "custom",
    formula: `COUNTIF({${LINES}.account},{here.here})=1`,
    message: { text: "historyTwice" },
  },
];
