import type { MessageKey } from "../../i18n";
import type { Entry } from "../SheetTemplate";
import type { AccountPlanOptions, PlanSection } from "./accountPlanFields";
import type { SheetPart } from "./SheetPart";

interface Work {
  readonly label: MessageKey;
  readonly section?: PlanSection;
  /** Cells of the table that it is counted in. */
  readonly table: string;
  /** How many there are, and at how many of them it was done. */
  readonly all: string;
  readonly done: string;
}

const ifDayKnown = (count: string) => `IF(N({plan_as_of})=0,"",${count})`;
const GOALS = { section: "customer", table: "{goals[item]}", all: "COUNTA({goals[item]})" } as const;

/** In this order the performance review reads them. */
const WORK: readonly Work[] = [
  {
    label: "planWorkPeople",
    section: "people",
    table: "{people[item]}",
    all: "COUNTA({people[item]})",
    done: ifDayKnown('COUNTIF({people[f]},">="&{plan_as_of})'),
  },
  {
    label: "planWorkContacts",
    section: "contacts",
    table: "{contacts[b]}",
    all: "COUNT({contacts[b]})",
    done: 'SUMPRODUCT(({contacts[b]}<>"")*({contacts[item]}<>"")*({contacts[c]}<>""))',
  },
  { ...GOALS, label: "planWorkGoals", done: "COUNT({goals[c]})" },
  {
    label: "planWorkObjectives",
    table: "{objectives[item]}",
    all: "COUNTA({objectives[item]})",
    done: 'SUMPRODUCT(({objectives[item]}<>"")*({objectives[a]}<>"")*({objectives[b]}<>"")*({objectives[e]}<>0))',
  },
  {
    label: "planWorkActions",
    table: "{actions[b]}",
    all: ifDayKnown('COUNTIF({actions[b]},"<="&{plan_as_of})'),
    done: ifDayKnown(
      'SUMPRODUCT(({actions[b]}<>"")*({actions[b]}<={plan_as_of})*({actions[c]}<>"")*({actions[c]}<={actions[b]}))',
    ),
  },
  { ...GOALS, label: "planWorkResults", done: "COUNT({goals[f]})" },
];

const ALL = `work1:work${WORK.length}`;

/** How the plan is worked with: counted from its own entries, whatever the year's revenue. */
export function planWork({ sections }: AccountPlanOptions): SheetPart {
  return {
    rows: [
      { key: "workBefore", size: 10 },
      { key: "workHead", size: 17 },
      { key: "workHowTo", size: 15 },
      { key: "workHeader", size: 18 },
      ...WORK.map((_, i) => ({ key: `work${i + 1}`, size: 16 })),
    ],
    names: [{ name: "plan_work", at: { row: ALL, column: "a:b" } }],
    contents: [
      { row: "workHead", column: "item", look: "head", entries: [[{ text: "planWorkHead" }]] },
      { row: "workHowTo", column: "item", look: "note", entries: [[{ text: "planWorkHowTo" }]] },
      { row: "workHeader", column: "item", look: "headerText", entries: [[{ text: "planWork" }]] },
      {
        row: "workHeader",
        column: "a:c",
        look: "headerNumber",
        entries: [[{ text: "planWorkAll" }, { text: "planWorkDone" }, { text: "planWorkShare" }]],
      },
      { row: ALL, column: "item", look: "body", entries: WORK.map(({ label: text }) => [{ text }]) },
      { row: ALL, column: "a:b", look: "whole", entries: WORK.map((work) => counts(work, sections)) },
      { row: ALL, column: "c", look: "wholeShare", entries: [[{ formula: 'IF(N({here.a})=0,"",{here.b}/{here.a})' }]] },
    ],
    highlights: [{ row: ALL, column: "c", kind: "bar", least: 0, most: 1 }],
  };
}

/** Nothing of a section that is left out, or was deleted: counting alone would take an error for an entry. */
function counts({ section, table, all, done }: Work, sections: readonly PlanSection[]): Entry[] {
  if (section !== undefined && !sections.includes(section)) return [null, null];
  return [all, done].map((count) => ({ formula: `IF(ISERROR(ROWS(${table})),"",${count})` }));
}
