import type { MessageKey } from "../../i18n";
import type { Content, Entry, SentencePart } from "../SheetTemplate";
import type { ExamplePage } from "./examplePack";
import { cellsOf } from "../neighbours";
import type { PagePlaces } from "./PagePlaces";

const say = (text: MessageKey): Entry => ({ text });

/** How score and health have moved since the review before, how contact stands, what was noted last, and a line of the user's own. */
export function pageChanges(places: PagePlaces, example: ExamplePage | undefined): Content[] {
  const { row } = places;
  const lines = [
    moved(places, { figure: "c", change: "d", texts: SCORE }),
    moved(places, { figure: "e", change: "f", texts: HEALTH }),
    contact(places),
    noted(places),
  ];
  return [
    { row: row("changedHead"), column: "item", look: "head", entries: [[say("packChangedHead")]] },
    ...lines.flatMap((sentence, i): Content[] => [
      { row: row(`changed${i + 1}`), column: "item:e", look: "word" },
      { row: row(`changed${i + 1}`), column: "item", look: "word", entries: [[{ sentence }]] },
    ]),
    { row: row("changed1"), column: "x1", look: "helper", entries: [[{ sentence: reviewBefore(places) }]] },
    { row: row("changed5"), column: "item", look: "label", entries: [[say("packInWords")]] },
    { row: row("changed5"), column: "a:e", look: "inputLabel" },
    {
      row: row("changed5"),
      column: "a",
      look: "inputLabel",
      ...(example && { entries: [[{ text: example.words }]] }),
    },
  ];
}

interface MovedTexts {
  readonly unknown: MessageKey;
  readonly first: MessageKey;
  readonly up: MessageKey;
  readonly down: MessageKey;
  readonly same: MessageKey;
}

const SCORE: MovedTexts = {
  unknown: "packScoreUnknown",
  first: "packScoreFirst",
  up: "packScoreUp",
  down: "packScoreDown",
  same: "packScoreSame",
};
const HEALTH: MovedTexts = {
  unknown: "packHealthUnknown",
  first: "packHealthFirst",
  up: "packHealthUp",
  down: "packHealthDown",
  same: "packHealthSame",
};

function moved(
  { account, row }: PagePlaces,
  { figure, change, texts }: { readonly figure: string; readonly change: string; readonly texts: MovedTexts },
): SentencePart[] {
  const now = `{${row("strip")}.${figure}}`;
  const by = `{${row("strip")}.${change}}`;
  const before = `{${row("changed1")}.x1}`;
  const day = `IF(${before}="",""," "&${before})`;
  const gaps = { now: `FIXED(${now},1)`, by: `FIXED(ABS(${by}),1)`, day };
  return [
    { when: `${account}=""`, text: "packNothing" },
    { when: `${now}=""`, text: texts.unknown },
    { when: `${by}=""`, text: texts.first, gaps: { now: gaps.now } },
    { when: `ROUND(${by},1)>0`, text: texts.up, gaps },
    { when: `ROUND(${by},1)<0`, text: texts.down, gaps },
    { text: texts.same, gaps: { now: gaps.now, day } },
  ];
}

/** Its day, in brackets; none where the review before is known by the user's entry alone. */
function reviewBefore({ history }: PagePlaces): SentencePart[] {
  const day = `INDEX(kam_history_date_before,${history})`;
  return [
    { when: `IF(${history}=0,FALSE,IFERROR(N(${day})>0,FALSE))`, text: "packReviewBefore", gaps: { day: { day } } },
  ];
}

/** The latest comment of the history, however old: its day stands with it. */
function noted({ account, history }: PagePlaces): SentencePart[] {
  const comment = `INDEX(kam_history_comment,${history})`;
  return [
    { when: `${account}=""`, text: "packNothing" },
    { when: `IF(${history}=0,TRUE,IFERROR(${comment}="",TRUE))`, text: "packNoComment" },
    { text: "packComment", gaps: { comment, day: { day: `INDEX(kam_history_comment_day,${history})` } } },
  ];
}

function contact({ account, row, plan }: PagePlaces): SentencePart[] {
  const days = `{${row("strip")}.i}`;
  const relationship = cellsOf("plan", "relationship", plan);
  return [
    { when: `${account}=""`, text: "packNothing" },
    { when: `${days}=""`, text: "packContactUnknown" },
    { when: `IFERROR(ISNUMBER(${relationship}),FALSE)`, text: "packContactStrength", gaps: { days, strength: `FIXED(${relationship},0)` } }, // prettier-ignore
    { text: "packContact", gaps: { days } },
  ];
}
