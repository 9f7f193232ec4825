import type { RowColumn } from "../options/RowColumn";
import { DOWN, RANGE, sideContent, timeContent, UP, YES } from "./indicatorTags";
import { MOST_MONTHS } from "./mostMonths";

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** What a scorecard, or any list of indicators, may hold of them. */
export const kpiColumns: readonly RowColumn[] = [
  { column: "kpi", header: "scorecardKpi", words: "wordsKpi", holds: "text" },
  { column: "area", header: "scorecardArea", words: "wordsArea", holds: "text" },
  { column: "definition", header: "scorecardDefinition", words: "wordsDefinition", holds: "text" },
  { column: "unit", header: "scorecardUnit", words: "wordsUnit", holds: "text" },
  { column: "baseline", header: "scorecardBaseline", words: "wordsBaseline", holds: "number" },
  { column: "target", header: "scorecardTarget", words: "wordsTarget", holds: "number" },
  { column: "objective", header: "scorecardObjective", words: "wordsObjective", holds: "text" },
  { column: "due", header: "scorecardDue", words: "wordsDue", holds: "date" },
  { column: "weight", header: "scorecardWeight", words: "wordsWeight", holds: "number", least: 0 },
  { column: "owner", header: "scorecardOwner", words: "wordsOwner", holds: "text" },
  {
    column: "direction",
    header: "scorecardDirection",
    words: "wordsDirection",
    holds: { oneOf: [UP, DOWN, RANGE, YES] },
  },
  {
    column: "from",
    header: "scorecardFrom",
    holds: { oneOf: [{ text: "scorecardFromZero" }, { text: "scorecardFromBaseline" }] },
  },
  { column: "upper", header: "scorecardUpper", words: "wordsUpper", holds: "number" },
  {
    column: "method",
    header: "scorecardMethod",
    holds: { oneOf: [{ text: "scorecardLatest" }, { text: "scorecardSum" }, { text: "scorecardMean" }] },
  },
  { column: "side", header: "scorecardSide", holds: sideContent },
  { column: "time", header: "scorecardTime", holds: timeContent },
  {
    column: "type",
    header: "scorecardType",
    holds: { oneOf: [{ text: "scorecardActivity" }, { text: "scorecardOutcome" }, { text: "scorecardMoneyball" }] },
  },
  ...Array.from({ length: MOST_MONTHS }, (_, i): RowColumn => ({
    column: `month${i + 1}`,
    header: "scorecardMonth",
    gaps: { number: i + 1 },
    words: `wordsMonth${(i + 1) as MonthNumber}`,
    // A list that knows but one actual figure knows the first month's.
    ...(i === 0 && { lastWords: "wordsActual" }),
    holds: "figure",
  })),
  { column: "evidence", header: "scorecardEvidence", words: "wordsEvidence", holds: "text" },
];
