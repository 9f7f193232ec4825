import { countRows } from "../options/countRows";
import type { Entry, Highlight, Validation } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import { peopleChart, peopleChartFigures, peopleChartRows } from "./peopleChart";
import type { SheetPart } from "./SheetPart";

/** The people who decide, in the columns that KAM.RELATIONSHIP reads, and a chart of who pulls which way. */
export function stakeholderMap({ content, people, sections }: AccountPlanOptions): SheetPart {
  const table = entryTable({
    key: "people",
    name: "PlanPeople",
    head: "planPeopleHead",
    howTo: "planPeopleHowTo",
    rows: countRows(people),
    columns: [
      { column: "item", header: "planPerson", look: "inputText" },
      { column: "a", header: "planRole", look: "inputText" },
      { column: "b", header: "planPower", look: "inputNumber" },
      { column: "c", header: "planFriendliness", look: "inputNumber" },
      { column: "d", header: "planLastContact", look: "inputDate" },
      { column: "e", header: "planCadence", look: "inputNumber" },
      { column: "f", header: "planNextContact", look: "date", formula: NEXT },
      { column: "g", header: "planPosition", look: "inputLabel" },
      { column: "h", header: "planToBuild", look: "inputLabel" },
      { column: "i", header: "planDerail", look: "inputLabel" },
      ...(sections.includes("contacts") ? [MEETINGS] : []),
    ],
    validations: VALIDATIONS,
    example: content === "example" ? EXAMPLE : [],
  });
  return {
    ...table,
    rows: [...table.rows, ...peopleChartRows],
    contents: [...table.contents, ...peopleChartFigures(people)],
    names: [
      { name: "plan_people", at: { row: "people", column: "item:g" } },
      { name: "plan_next_contacts", at: { row: "people", column: "f" } },
    ],
    highlights: HIGHLIGHTS,
    charts: [peopleChart(people)],
  };
}

const NEXT = 'IF({people[@d]}="","",{people[@d]}+IF(N({people[@e]})=0,30,{people[@e]}))';

const MEETINGS = {
  column: "j",
  header: "planMeetings",
  look: "whole",
  formula: 'IF({people[@item]}="","",SUMPRODUCT(({contacts[a]}={people[@item]})*({contacts[b]}<>"")))',
} as const;

/** Who it is, role, power, friendliness, last contact, cadence, position, relationship to build, could derail. */
const EXAMPLE: readonly (readonly Entry[])[] = [
  [{ typed: "Ingrid Solheim" }, { text: "planRole4" }, 5, 2, 46_326, 45, { text: "planExamplePosition1" }, null, null],
  [
    { typed: "Lars Brekke" },
    { text: "planRole5" },
    5,
    2,
    46_336,
    30,
    { text: "planExamplePosition2" },
    { text: "planExampleBuild1" },
    null,
  ],
  [{ typed: "Anette Moe" }, { text: "planRole6" }, 4, 2, 46_341, 14, { text: "planExamplePosition3" }, null, null],
  [
    { typed: "Henrik Dahl" },
    { text: "planRole5" },
    4,
    1,
    46_306,
    60,
    { text: "planExamplePosition4" },
    { text: "planExampleBuild2" },
    null,
  ],
  [{ typed: "Signe Aas" }, { text: "planRole2" }, 4, 2, 46_330, 30, { text: "planExamplePosition5" }, null, null],
  [
    { typed: "Petra Novak" },
    { text: "planRole3" },
    2,
    -1,
    46_331,
    30,
    { text: "planExamplePosition6" },
    { text: "planExampleBuild3" },
    { text: "healthYes" },
  ],
  [{ typed: "Tomas Eide" }, { text: "planRole1" }, 1, 2, 46_286, 30, { text: "planExamplePosition7" }, null, null],
];

const VALIDATIONS: readonly Validation[] = [
  { row: "people", column: "a", rule: "list", from: "{plan_roles}", message: { text: "planListRefused" } },
  {
    row: "people",
    column: "b",
    rule: "between",
    least: 1,
    most: 5,
    message: { text: "planPowerRefused" },
    prompt: { title: { text: "planPower" }, text: [{ text: "planPowerPrompt" }] },
  },
  {
    row: "people",
    column: "c",
    rule: "between",
    least: -2,
    most: 2,
    message: { text: "planFriendlinessRefused" },
    prompt: { title: { text: "planFriendliness" }, text: [{ text: "planFriendlinessPrompt" }] },
  },
  {
    row: "people",
    column: "d",
    rule: "custom",
    formula: "AND(ISNUMBER({here.here}),{here.here}<={plan_as_of})",
    message: { text: "planContactRefused" },
  },
  { row: "people", column: "e", rule: "between", least: 1, most: 3650, message: { text: "healthDaysRefused" } },
  { row: "people", column: "i", rule: "list", from: "{plan_yes}", message: { text: "healthYesRefused" } },
];

const HIGHLIGHTS: readonly Highlight[] = [
  { row: "people", column: "f", kind: "state", state: "watch", when: "AND(N({here.f})>0,{here.f}<{plan_as_of})" },
  { row: "people", column: "i", kind: "state", state: "bad", when: "{here.i}={plan_yes}" },
];
