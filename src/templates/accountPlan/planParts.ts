import type { MessageKey } from "../../i18n";
import type { Content, Highlight, Validation } from "../SheetTemplate";
import type { AccountPlanOptions, PlanSection } from "./accountPlanFields";
import type { SheetPart } from "./SheetPart";

interface Part {
  readonly section?: PlanSection;
  readonly label: MessageKey;
  /** How many entries it holds. */
  readonly entries: string;
  /** How many it takes for the part to count as filled. */
  readonly wanted: number;
  readonly weight: number;
}

const PARTS: readonly Part[] = [
  { label: "planPartTeam", entries: "COUNTA({line3:line6.a})", wanted: 4, weight: 1 },
  { label: "planPartFinance", entries: "COUNTA({line7:line8.a})", wanted: 2, weight: 1 },
  { section: "people", label: "planPeopleHead", entries: "COUNTA({people[item]})", wanted: 3, weight: 3 },
  { section: "contacts", label: "planContactsHead", entries: "COUNTA({contacts[b]})", wanted: 1, weight: 1 },
  { section: "customer", label: "planGoalsHead", entries: "COUNTA({goals[c]})", wanted: 2, weight: 3 },
  { section: "customer", label: "planInitiativesHead", entries: "COUNTA({initiatives[item]})", wanted: 1, weight: 1 },
  {
    section: "swot",
    label: "planSwotHead",
    entries: "COUNTA({plan_swot_inside})+COUNTA({plan_swot_outside})",
    wanted: 8,
    weight: 1,
  },
  { section: "worth", label: "planWorthHead", entries: "COUNT({plan_value},{plan_spend})", wanted: 2, weight: 2 },
  { section: "worth", label: "planDealsHead", entries: "COUNT({opportunities[b]})", wanted: 1, weight: 1 },
  { section: "whitespace", label: "planSpaceHead", entries: "COUNTA({space.item})", wanted: 3, weight: 1 },
  { label: "planObjectivesHead", entries: "COUNTA({objectives[b]})", wanted: 3, weight: 3 },
  { label: "planActionsHead", entries: "COUNTA({actions[b]})", wanted: 3, weight: 3 },
  { section: "risks", label: "planRisksHead", entries: "COUNT({risks[d]})", wanted: 3, weight: 1 },
  { section: "reviews", label: "planReviewsHead", entries: "COUNT({reviews[b]})", wanted: 1, weight: 1 },
];

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
    { row: all, column: "a", look: "whole", entries: parts.map(({ entries: formula }) => [{ formula }]) },
    { row: all, column: "b:c", look: "inputNumber", entries: parts.map(({ wanted, weight }) => [wanted, weight]) },
    // "-" is how our functions are told that there is nothing.
    { row: all, column: "d", look: "word", entries: [[{ formula: 'IF({here.a}>={here.b},{plan_yes},"-")' }]] },
  ];
}
