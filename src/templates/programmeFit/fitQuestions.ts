import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, SentencePart, Validation } from "../SheetTemplate";
import type { ProgrammeFitOptions } from "./programmeFitFields";

interface Question {
  readonly row: string;
  readonly question: MessageKey;
  readonly meaning: MessageKey;
  readonly example: number;
  readonly evidence: MessageKey;
}

/** In the order KAM.FIT reads them. */
const QUESTIONS: readonly Question[] = [
  { row: "question1", question: "fitQuestion1", meaning: "fitMeaning1", example: 4, evidence: "fitExample1" },
  { row: "question2", question: "fitQuestion2", meaning: "fitMeaning2", example: 2, evidence: "fitExample2" },
  { row: "question3", question: "fitQuestion3", meaning: "fitMeaning3", example: 5, evidence: "fitExample3" },
  { row: "question4", question: "fitQuestion4", meaning: "fitMeaning4", example: 3, evidence: "fitExample4" },
  { row: "question5", question: "fitQuestion5", meaning: "fitMeaning5", example: 4, evidence: "fitExample5" },
];

const ALL = "question1:question5";
const VERDICTS: readonly MessageKey[] = ["fitGo", "fitStartSmall", "fitNotYet"];

/** The five questions with what their ends mean, the verdict, and why. */
export function fitQuestions({ content, formulas }: ProgrammeFitOptions): Content[] {
  const isExample = content === "example";
  const say = (text: MessageKey): Entry => ({ text });
  return [
    { row: "questionHeader", column: "question", look: "headerText", entries: [[say("fitQuestion")]] },
    { row: "questionHeader", column: "answer", look: "headerNumber", entries: [[say("fitAnswer")]] },
    { row: "questionHeader", column: "benefit:total", look: "headerLine", entries: [[say("fitMeaning"), null, null]] },
    { row: "questionHeader", column: "evidence", look: "headerWord", entries: [[say("fitEvidence")]] },
    { row: ALL, column: "question", look: "body", entries: QUESTIONS.map(({ question }) => [say(question)]) },
    {
      row: ALL,
      column: "answer",
      look: "inputNumber",
      ...(isExample && { entries: QUESTIONS.map(({ example }) => [example]) }),
    },
    { row: ALL, column: "benefit", look: "helper", entries: QUESTIONS.map(({ meaning }) => [say(meaning)]) },
    {
      row: ALL,
      column: "evidence",
      look: "inputLabel",
      ...(isExample && { entries: QUESTIONS.map(({ evidence }) => [say(evidence)]) }),
    },
    { row: "verdictHead", column: "question", look: "head", entries: [[say("fitVerdictHead")]] },
    { row: "verdict", column: "question", look: "body", entries: [[say("fitVerdict")]] },
    { row: "verdict", column: "answer", look: "totalWord", entries: [[{ formula: verdictFormula(formulas) }]] },
    { row: "why", column: "question", look: "helper", entries: [[{ sentence: WHY }]] },
    { row: "label1:label3", column: "question", look: "labelRight", entries: LABEL_NAMES.map((name) => [say(name)]) },
    { row: "label1:label3", column: "answer", look: "inputText", entries: VERDICTS.map((verdict) => [say(verdict)]) },
  ];
}

const LABEL_NAMES: readonly MessageKey[] = ["fitLabelGo", "fitLabelStartSmall", "fitLabelNotYet"];

const CONSULTATIVE = "{question1.answer}";
const CAPACITY = "{question5.answer}";
/** Selling more, or selling to more parts of the customer: one of them is enough. */
const POTENTIAL = "MAX({question2:question3.answer})";
const MEAN = `(${CONSULTATIVE}+${POTENTIAL}+{question4.answer}+${CAPACITY})/4`;

function verdictFormula(formulas: ProgrammeFitOptions["formulas"]): string {
  const answered =
    formulas === "kam"
      ? "KAM.FIT({fit_answers},{fit_labels})"
      : `IF(OR(${CAPACITY}<=2,${CONSULTATIVE}=1),{label3.answer},IF(${MEAN}>=3.75-1E-9,{label1.answer},IF(${MEAN}>=2.75-1E-9,{label2.answer},{label3.answer})))`;
  return `IF(COUNT({fit_answers})<5,"",${answered})`;
}

const WHY: readonly SentencePart[] = [
  { when: "COUNT({fit_answers})<5", text: "fitWhyOpen" },
  { when: `${CAPACITY}<=2`, text: "fitWhyCapacity" },
  { when: `${CONSULTATIVE}=1`, text: "fitWhyTransactional" },
  { text: "fitWhyMean", gaps: { mean: `FIXED(${MEAN},2)`, potential: POTENTIAL } },
];

export const questionValidations: readonly Validation[] = QUESTIONS.map(({ row, question, meaning }) => ({
  row,
  column: "answer",
  rule: "custom",
  formula: "AND(ISNUMBER({here.here}),{here.here}>=1,{here.here}<=5)",
  message: { text: "fitAnswerRefused" },
  prompt: { title: { text: "fitAnswer" }, text: [{ text: question }, { text: meaning }] },
}));

export const verdictHighlights: readonly Highlight[] = [
  { row: "verdict", column: "answer", kind: "state", state: "good", when: "{here.here}={label1.answer}" },
  { row: "verdict", column: "answer", kind: "state", state: "watch", when: "{here.here}={label2.answer}" },
  { row: "verdict", column: "answer", kind: "state", state: "bad", when: "{here.here}={label3.answer}" },
];
