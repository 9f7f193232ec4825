import type { MessageKey } from "../../i18n";
import type { Content, Highlight, Validation } from "../SheetTemplate";
import type { AccountPlanOptions, PlanSection } from "./accountPlanFields";
import type { SheetPart } from "./SheetPart";

interface Part {
  readonly section?: PlanSection;
  readonly label: MessageKey;
  /** Where its entries stand. */
  readonly at: readonly string[];
  /** Numbers and dates; whatever is written, if left out. */
  readonly numbers?: true;
  /** How many it takes for the part to count as filled. */
  readonly wanted: number;
  readonly weight: number;
}

const PARTS: readonly Part[] = [
  { label: "planPartTeam", at: ["{line3:line6.a}"], wanted: 4, weight: 1 },
  { label: "planPartFinance", at: ["{line7:line8.a}"], wanted: 2, weight: 1 },
  { section: "people", label: "planPeopleHead", at: ["{people[item]}"], wanted: 3, weight: 3 },
  { section: "contacts", label: "planContactsHead", at: ["{contacts[b]}"], wanted: 1, weight: 1 },
  { section: "customer", label: "planGoalsHead", at: ["{goals[c]}"], wanted: 2, weight: 3 },
  { section: "customer", label: "planInitiativesHead", at: ["{initiatives[item]}"], wanted: 1, weight: 1 },
  { section: "swot", label: "planSwotHead", at: ["{plan_swot_inside}", "{plan_swot_outside}"], wanted: 8, weight: 1 },
  {
    section: "worth",
    label: "planWorthHead",
    at: ["{plan_value}", "{plan_spend}"],
    numbers: true,
    wanted: 2,
    weight: 2,
  },
  { section: "worth", label: "planDealsHead", at: ["{opportunities[b]}"], numbers: true, wanted: 1, weight: 1 },
  { section: "whitespace", label: "planSpaceHead", at: ["{space.item}"], wanted: 3, weight: 1 },
  { section: "competitors", label: "planCompetitorsHead", at: ["{competitors[item]}"], wanted: 1, weight: 1 },
  { label: "planObjectivesHead", at: ["{objectives[b]}"], wanted: 3, weight: 3 },
  { label: "planActionsHead", at: ["{actions[b]}"], wanted: 3, weight: 3 },
  { section: "risks", label: "planRisksHead", at: ["{risks[d]}"], numbers: true, wanted: 3, weight: 1 },
  { section: "reviews", label: "planReviewsHead", at: ["{reviews[b]}"], numbers: true, wanted: 1, weight: 1 },
];

/** How many entries a part holds; empty once its cells were deleted, which counting alone would take for an entry. */
function entriesOf({ at, numbers }: Part): string {
  const isGone = at.length > 1 ? `OR(${at.map(isDeleted).join(",")})` : at.map(isDeleted).join();
  return `IF(${isGone},"",${numbers ? "COUNT" : "COUNTA"}(${at.join(",")}))`;
}

function isDeleted(cells: string): string {
  return `ISERROR(ROWS(${cells}))`;
}

/** Which parts of the plan are there, and how much each counts for its completeness. */
export function planParts({ sections }: AccountPlanOptions): SheetPart {
  const parts = PARTS.filter(({ section }) => section === undefined || sections.includes(section));
  const all = `part1:part${parts.length}`;
  const validations: readonly Validation[] = [
    { row: all, column: "b:c", rule: "atLeast", least: 0, message: { text: "matrixWeightRefused" } },
  ];
  return {
    rows: [
      { key: "partsBefore", size: 10 },
      { key: "partsHead", size: 17 },
      { key: "partsHowTo", size: 15 },
      { key: "partsHeader", size: 18 },
      ...parts.map((_, i) => ({ key: `part${i + 1}`, size: 16 })),
    ],
    names: [
      { name: "plan_part_weights", at: { row: all, column: "c" } },
      { name: "plan_parts", at: { row: all, column: "d" } },
    ],
    contents: partContents(parts, all),
    validations,
    highlights: [state(all, "good", "{here.d}={plan_yes}"), state(all, "attention", '{here.d}="-"')],
  };
}

function state(row: string, is: "good" | "attention", when: string): Highlight {
  return { row, column: "d", kind: "state", state: is, when };
}

function partContents(parts: readonly Part[], all: string): Content[] {
  return [
    { row: "partsHead", column: "item", look: "head", entries: [[{ text: "planPartsHead" }]] },
    { row: "partsHowTo", column: "item", look: "note", entries: [[{ text: "planPartsHowTo" }]] },
    { row: "partsHeader", column: "item", look: "headerText", entries: [[{ text: "planPart" }]] },
    {
      row: "partsHeader",
      column: "a:c",
      look: "headerNumber",
      entries: [[{ text: "planEntries" }, { text: "planWanted" }, { text: "planWeight" }]],
    },
    { row: "partsHeader", column: "d", look: "headerWord", entries: [[{ text: "planFilled" }]] },
    { row: all, column: "item", look: "body", entries: parts.map(({ label: text }) => [{ text }]) },
    { row: all, column: "a", look: "whole", entries: parts.map((part) => [{ formula: entriesOf(part) }]) },
    { row: all, column: "b:c", look: "inputNumber", entries: parts.map(({ wanted, weight }) => [wanted, weight]) },
    // "-" is how our functions are told that there is nothing; what was deleted is not missing.
    {
      row: all,
      column: "d",
      look: "word",
      entries: [[{ formula: 'IF({here.a}="","n/a",IF({here.a}>={here.b},{plan_yes},"-"))' }]],
    },
  ];
}
