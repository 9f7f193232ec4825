import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, Track } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { PLACE } from "./reviewPlaces";

/** What no number says. The example leaves the last box empty, to show that it is seen. */
export const NOTES: readonly { readonly topic: MessageKey; readonly ask: MessageKey; readonly example?: MessageKey }[] =
  [
    { topic: "reviewNote1", ask: "reviewNoteAsk1", example: "reviewNoteExample1" },
    { topic: "reviewNote2", ask: "reviewNoteAsk2", example: "reviewNoteExample2" },
    { topic: "reviewNote3", ask: "reviewNoteAsk3", example: "reviewNoteExample3" },
    { topic: "reviewNote4", ask: "reviewNoteAsk4", example: "reviewNoteExample4" },
    { topic: "reviewNote5", ask: "reviewNoteAsk5" },
  ];

const ALL = `note1:note${NOTES.length}`;

export const noteRows: readonly Track[] = [
  { key: "beforeNotes", size: 10.5 },
  { key: "noteHead", size: 18 },
  { key: "noteHowTo", size: 15 },
  ...NOTES.map((_, i) => ({ key: `note${i + 1}`, size: 36 })),
];

/** A box for each question that a figure cannot answer. */
export function reviewNotes({ content }: PerformanceReviewOptions): Content[] {
  const isExample = content === "example";
  const say = (text: MessageKey): Entry => ({ text });
  return [
    { row: "noteHead", column: "item", look: "head", entries: [[say("reviewNotesHead")]] },
    { row: "noteHowTo", column: "item", look: "note", entries: [[say("reviewNotesHowTo")]] },
    { row: ALL, column: "item", look: "body", entries: NOTES.map(({ topic }) => [say(topic)]) },
    { row: ALL, column: "a", look: "label", entries: NOTES.map(({ ask }) => [say(ask)]) },
    {
      row: ALL,
      column: "g",
      look: "helperRight",
      entries: [[{ formula: `IF({here.words}="",${PLACE.unwritten},"")` }]],
    },
    {
      row: ALL,
      column: "words",
      look: "inputProse",
      ...(isExample && { entries: NOTES.map(({ example }) => [example === undefined ? null : say(example)]) }),
    },
  ];
}

export const noteHighlights: readonly Highlight[] = [
  { row: ALL, column: "words", kind: "state", state: "watch", when: '{here.here}=""' },
];

export const noteNames = [{ name: "review_boxes", at: { row: ALL, column: "words" } }] as const;
