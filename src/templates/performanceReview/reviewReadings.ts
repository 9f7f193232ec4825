import { DOWN, sideContent, timeContent, UP, YES } from "../scorecard/indicatorTags";
import type { RowColumn } from "../options/RowColumn";

/** What a scorecard, or any list of figures, may hold of them. */
export const figureColumns: readonly RowColumn[] = [
  { column: "item", header: "reviewFigure", words: "wordsKpi", holds: "text" },
  { column: "a", header: "reviewSide", holds: sideContent },
  { column: "b", header: "reviewTime", holds: timeContent },
  {
    column: "c",
    header: "reviewSubject",
    holds: { oneOf: [{ text: "reviewRelationship" }, { text: "reviewRevenue" }] },
  },
  {
    column: "d",
    header: "scorecardDirection",
    words: "wordsDirection",
    holds: { oneOf: [UP, DOWN, YES] },
  },
  { column: "e", header: "scorecardTarget", words: "wordsTarget", holds: "number" },
  { column: "f", header: "scorecardActual", words: "wordsActual", holds: "figure" },
  { column: "words", header: "reviewEvidence", words: "wordsEvidence", holds: "text" },
];

export const actionColumns: readonly RowColumn[] = [
  { column: "item", header: "reviewAction", words: "wordsAction", holds: "text" },
  { column: "a", header: "reviewOwner", words: "wordsOwner", holds: "text" },
  { column: "b", header: "reviewDue", words: "wordsDue", holds: "date" },
  { column: "c", header: "reviewDone", words: "wordsDone", holds: "date" },
];

/** What an interview or a survey of customers may hold: three answers, and when they were last met. */
export const customerColumns: readonly RowColumn[] = [
  { column: "item", header: "reviewCustomer", words: "wordsAccount", holds: "text" },
  { column: "a", header: "reviewNeeds", holds: "number", least: 1, most: 5 },
  { column: "b", header: "reviewService", holds: "number", least: 1, most: 5 },
  { column: "c", header: "reviewValue", holds: "number", least: 1, most: 5 },
  { column: "d", header: "reviewRecommends", holds: "number", least: 0, most: 10 },
  { column: "g", header: "reviewLastMet", words: "wordsLastContact", holds: "date" },
  { column: "words", header: "reviewSaid", words: "wordsOutcome", holds: "text" },
];
