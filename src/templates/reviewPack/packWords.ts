import type { MessageKey } from "../../i18n";
import type { Content } from "../SheetTemplate";

/** Words of the other sheets by which this one counts: whoever calls things otherwise there changes them here. */
export const WORD = {
  key: "{number1.e2}",
  good: "{number2.e2}",
  watch: "{number3.e2}",
  bad: "{number4.e2}",
  falling: "{number5.e2}",
} as const;

const WORDS: readonly (readonly [about: MessageKey, word: MessageKey])[] = [
  ["packWordKey", "matrixTier4"],
  ["packWordGood", "healthWell"],
  ["packWordWatch", "healthWatch"],
  ["packWordBad", "healthRisk"],
  ["packWordFalling", "scorecardFalling"],
];

export function packWords(): Content[] {
  const rows = `number1:number${WORDS.length}`;
  return [
    { row: "numbersHead", column: "e1:e2", look: "smallHeader", entries: [[{ text: "packWordsHead" }, null]] },
    { row: rows, column: "e1", look: "body", entries: WORDS.map(([text]) => [{ text }]) },
    { row: rows, column: "e2", look: "inputText", entries: WORDS.map(([, text]) => [{ text }]) },
  ];
}
