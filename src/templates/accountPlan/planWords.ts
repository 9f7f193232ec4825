import type { MessageKey } from "../../i18n";
import type { Content, SheetTemplate } from "../SheetTemplate";
import type { SheetPart } from "./SheetPart";

interface WordList {
  readonly column: string;
  readonly head: MessageKey;
  readonly words: readonly MessageKey[];
}

/** The roles that every account needs stand last, and below them the texts that one is missing: as KAM.MISSINGROLES reads them. */
const LISTS: readonly WordList[] = [
  {
    column: "item",
    head: "planRole",
    words: [
      "planRole1",
      "planRole2",
      "planRole3",
      "planRole4",
      "planRole5",
      "planRole6",
      "planNoSponsor",
      "planNoDecider",
      "planNoChampion",
    ],
  },
  { column: "a", head: "planFinance", words: ["planFinance1", "planFinance2", "planFinance3"] },
  { column: "b", head: "planHorizon", words: ["planHorizon1", "planHorizon2", "planHorizon3"] },
  { column: "c", head: "planStage", words: ["planStage1", "planStage2", "planStage3"] },
  { column: "d", head: "planSpace", words: ["planSpace1", "planSpace2", "planSpace3"] },
  { column: "e", head: "planRhythm", words: ["planRhythm1", "planRhythm2", "planRhythm3", "planRhythm4"] },
  { column: "f", head: "planYes", words: ["healthYes"] },
];

const MOST_WORDS = 9;

/** The words that the lists offer, in cells: whoever prefers others writes them here. */
export function planWords(): SheetPart {
  return {
    rows: [
      { key: "wordsBefore", size: 10 },
      { key: "wordsHead", size: 17 },
      { key: "wordsHowTo", size: 15 },
      { key: "wordsHeader", size: 18 },
      ...Array.from({ length: MOST_WORDS }, (_, i) => ({ key: `word${i + 1}`, size: 16 })),
    ],
    names: NAMES,
    contents: [
      { row: "wordsHead", column: "item", look: "head", entries: [[{ text: "planWordsHead" }]] },
      { row: "wordsHowTo", column: "item", look: "note", entries: [[{ text: "planWordsHowTo" }]] },
      ...LISTS.flatMap(({ column, head, words }): Content[] => [
        { row: "wordsHeader", column, look: "smallHeader", entries: [[{ text: head }]] },
        { row: `word1:word${words.length}`, column, look: "inputLabel", entries: words.map((text) => [{ text }]) },
      ]),
    ],
  };
}

const NAMES: SheetTemplate["names"] = [
  { name: "plan_roles", at: { row: "word1:word6", column: "item" } },
  { name: "plan_role_words", at: { row: "word4:word9", column: "item" } },
  { name: "plan_finances", at: { row: "word1:word3", column: "a" } },
  { name: "plan_horizons", at: { row: "word1:word3", column: "b" } },
  { name: "plan_stages", at: { row: "word1:word3", column: "c" } },
  { name: "plan_spaces", at: { row: "word1:word3", column: "d" } },
  { name: "plan_rhythms", at: { row: "word1:word4", column: "e" } },
  { name: "plan_yes", at: { row: "word1", column: "f" } },
];
