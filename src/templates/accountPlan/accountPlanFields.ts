import { checks, count, rows } from "../options/fields";
import { contactColumns, peopleColumns } from "./planReadings";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** What an account plan may leave out; objectives and actions it always has. */
export type PlanSection =
  "people" | "contacts" | "customer" | "swot" | "worth" | "whitespace" | "competitors" | "risks" | "reviews";

const SECTIONS = [
  { value: "people", label: "planPeopleHead", hint: "planPeopleHowTo" },
  { value: "contacts", label: "planContactsHead", hint: "planContactsHowTo" },
  { value: "customer", label: "planGoalsHead", hint: "planGoalsHowTo" },
  { value: "swot", label: "planSwotHead", hint: "planSwotHowTo" },
  { value: "worth", label: "planWorthHead", hint: "planWorthHowTo" },
  { value: "whitespace", label: "planSpaceHead", hint: "planSpaceHowTo" },
  { value: "competitors", label: "planCompetitorsHead", hint: "planCompetitorsHowTo" },
  { value: "risks", label: "planRisksHead", hint: "planRisksHowTo" },
  { value: "reviews", label: "planReviewsHead", hint: "planReviewsHowTo" },
] as const;

/** More people than this are no longer read as one picture. */
const MOST_PEOPLE = 20;
/** Years of one customer. */
const MOST_CONTACTS = 1000;

/** What a user decides before an account plan is inserted. */
export const accountPlanFields = {
  sections: checks<PlanSection>({
    label: "planSections",
    hint: "planSectionsHint",
    items: SECTIONS,
    least: 1,
    most: SECTIONS.length,
    start: SECTIONS.map(({ value }) => value),
  }),
  people: rows({
    label: "planPeopleRows",
    table: "people",
    partOf: ["sections", "people"],
    columns: peopleColumns,
    least: 3,
    most: MOST_PEOPLE,
    start: 10,
  }),
  contacts: rows({
    label: "planContactRows",
    table: "contacts",
    partOf: ["sections", "contacts"],
    columns: contactColumns,
    least: 3,
    most: MOST_CONTACTS,
    start: 8,
  }),
  rows: count({ label: "planTableRows", least: 3, most: 50, start: 8 }),
  content: contentField,
  formulas: formulasField,
};

export type AccountPlanOptions = OptionsOf<typeof accountPlanFields>;
