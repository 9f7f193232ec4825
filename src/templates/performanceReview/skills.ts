import type { MessageKey } from "../../i18n";
import type { ChartTemplate, Content, Entry, Highlight, SentencePart, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";

const SKILLS: readonly {
  readonly skill: MessageKey;
  readonly evidence: MessageKey;
  readonly example: readonly [self: number, manager: number];
}[] = [
  { skill: "reviewSkill1", evidence: "reviewSkillEvidence1", example: [4, 5] },
  { skill: "reviewSkill2", evidence: "reviewSkillEvidence2", example: [4, 2] },
  { skill: "reviewSkill3", evidence: "reviewSkillEvidence3", example: [4, 4] },
  { skill: "reviewSkill4", evidence: "reviewSkillEvidence4", example: [4, 3] },
  { skill: "reviewSkill5", evidence: "reviewSkillEvidence5", example: [3, 4] },
  { skill: "reviewSkill6", evidence: "reviewSkillEvidence6", example: [3, 3] },
  { skill: "reviewSkill7", evidence: "reviewSkillEvidence7", example: [4, 5] },
];

const ALL = `skill1:skill${SKILLS.length}`;
const HIGHEST = 5;

export const skillRows: readonly Track[] = [
  { key: "beforeSkills", size: 10.5 },
  { key: "skillHead", size: 18 },
  { key: "skillText", size: 16.5 },
  { key: "skillHeader", size: 21 },
  ...SKILLS.map((_, i) => ({ key: `skill${i + 1}`, size: 18 })),
  { key: "beforeSkillChart", size: 7.5 },
  { key: "skillChart", size: 18, count: 15 },
];

/** Each skill as the account manager and the manager see it; what they differ on is worth a talk. */
export function skills({ content }: PerformanceReviewOptions): Content[] {
  const isExample = content === "example";
  const say = (text: MessageKey): Entry => ({ text });
  return [
    { row: "skillHead", column: "item", look: "head", entries: [[say("reviewSkillHead")]] },
    { row: "skillText", column: "item", look: "helper", entries: [[{ sentence: TEXT }]] },
    { row: "skillHeader", column: "item", look: "headerText", entries: [[say("reviewSkill")]] },
    {
      row: "skillHeader",
      column: "a:c",
      look: "headerNumber",
      entries: [[say("reviewSelf"), say("reviewByManager"), say("reviewGap")]],
    },
    {
      row: "skillHeader",
      column: "d:words",
      look: "headerLine",
      entries: [[say("reviewShown"), null, null, null, null]],
    },
    { row: ALL, column: "item", look: "body", entries: SKILLS.map(({ skill }) => [say(skill)]) },
    {
      row: ALL,
      column: "a:b",
      look: "inputNumber",
      ...(isExample && { entries: SKILLS.map(({ example: [self, manager] }) => [self, manager]) }),
    },
    {
      row: ALL,
      column: "c",
      look: "change",
      entries: [[{ formula: 'IF(COUNT({here.a:b})<2,"",{here.b}-{here.a})' }]],
    },
    {
      row: ALL,
      column: "d",
      look: "inputLabel",
      ...(isExample && { entries: SKILLS.map(({ evidence }) => [say(evidence)]) }),
    },
    { row: ALL, column: "e:words", look: "inputLabel" },
    ...chartFigures(),
  ];
}

function chartFigures(): Content[] {
  const figure = (column: string, formula: string): Content => ({
    row: ALL,
    column,
    look: "helperWhole",
    entries: [[{ formula }]],
  });
  return [
    {
      row: "skillHeader",
      column: "helper1:helper3",
      look: "helperRight",
      entries: [[{ text: "reviewSelf" }, { text: "reviewByManager" }, { text: "reviewGap" }]],
    },
    figure("helper1", "IFERROR(N({here.a}),0)"),
    figure("helper2", "IFERROR(N({here.b}),0)"),
    figure("helper3", "IFERROR(ABS(N({here.c})),0)"),
  ];
}

const GAPS = `{${ALL}.helper3}`;

const TEXT: readonly SentencePart[] = [
  { when: `COUNT({${ALL}.c})=0`, text: "reviewSkillOpen" },
  { when: `MAX(${GAPS})=0`, text: "reviewSkillSame" },
  { text: "reviewSkillText", gaps: { skill: `INDEX({${ALL}.item},MATCH(MAX(${GAPS}),${GAPS},0))` } },
];

export const skillChart: ChartTemplate = {
  name: "ReviewSkillChart",
  kind: "radar",
  at: { row: "skillChart", column: "item:f" },
  titleFrom: { row: "skillText", column: "item" },
  source: { row: `skillHeader:skill${SKILLS.length}`, column: "helper1:helper2" },
  categories: { row: ALL, column: "item" },
  series: [{ colour: "orange" }, { colour: "accent" }],
  axes: { value: { look: "helperScore", least: 0, most: HIGHEST } },
};

export const skillHighlights: readonly Highlight[] = [
  { row: ALL, column: "c", kind: "state", state: "watch", when: "AND(ISNUMBER({here.here}),ABS(N({here.here}))>=2)" },
];

export const skillValidations: readonly Validation[] = [
  { row: ALL, column: "a:b", rule: "between", least: 1, most: HIGHEST, message: { text: "reviewScoreRefused" } },
];
