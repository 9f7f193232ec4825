import type { MessageKey } from "../../i18n";
import type { Content, SheetTemplate } from "../SheetTemplate";

/** When a question is worth asking, and the question: what is weak comes first, and what always helps comes last. */
const QUESTIONS: readonly (readonly [when: MessageKey, ask: MessageKey])[] = [
  ["packWhenGate", "packAskGate"],
  ["packWhenFlags", "packAskFlags"],
  ["packWhenFalling", "packAskFalling"],
  ["packWhenCold", "packAskCold"],
  ["packWhenLate", "packAskLate"],
  ["packWhenRoles", "packAskRoles"],
  ["packWhenWeakest", "packAskWeakest"],
  ["packWhenScore", "packAskScore"],
  ["packWhenUnknown", "packAskUnknown"],
  ["packWhenAlways", "packAskGoals"],
  ["packWhenAlways", "packAskMet"],
  ["packWhenAlways", "packAskCustomer"],
];

export const QUESTION_COUNT = QUESTIONS.length;
/** Of the list above: its question depends on the component. */
export const WEAKEST_QUESTION = 7;

const COMPONENTS: readonly (readonly [name: MessageKey, ask: MessageKey])[] = [
  ["healthRelationship", "packAskRelationship"],
  ["healthSatisfaction", "packAskSatisfaction"],
  ["healthGoals", "packAskOwnGoals"],
  ["healthEngagement", "packAskEngagement"],
  ["healthService", "packAskService"],
  ["healthUsage", "packAskUsage"],
  ["healthPayment", "packAskPayment"],
  ["healthGrowth", "packAskGrowth"],
];

/** The questions that the pages choose from, in cells: whoever asks in other words writes them here. */
export function packQuestions(): Content[] {
  const questions = { row: "number1", rows: QUESTIONS.length };
  const components = { row: "number1", rows: COMPONENTS.length };
  return [
    {
      row: "numbersHead",
      column: "when:componentAsk",
      look: "smallHeader",
      entries: [
        [{ text: "packWhen" }, { text: "packQuestionHead" }, { text: "healthComponents" }, { text: "packWeakestHead" }],
      ],
    },
    { ...questions, column: "when", look: "body", entries: QUESTIONS.map(([text]) => [{ text }]) },
    { ...questions, column: "ask", look: "inputText", entries: QUESTIONS.map(([, text]) => [{ text }]) },
    { ...components, column: "component", look: "inputText", entries: COMPONENTS.map(([text]) => [{ text }]) },
    { ...components, column: "componentAsk", look: "inputText", entries: COMPONENTS.map(([, text]) => [{ text }]) },
  ];
}

export const questionNames: SheetTemplate["names"] = [
  { name: "pack_questions", at: { row: "number1", rows: QUESTIONS.length, column: "ask" } },
  { name: "pack_components", at: { row: "number1", rows: COMPONENTS.length, column: "component" } },
  { name: "pack_component_questions", at: { row: "number1", rows: COMPONENTS.length, column: "componentAsk" } },
];
