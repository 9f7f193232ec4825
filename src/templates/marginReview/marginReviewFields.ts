import { checks, choice, rows } from "../options/fields";
import { customerColumns, deliverableColumns, productColumns } from "./marginReadings";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** What a margin review may leave out; profit and loss and the red flags it always has. */
export type MarginSection = "products" | "waterfall" | "overruns" | "concentration";

const SECTIONS = [
  { value: "products", label: "marginProductHead", hint: "marginProductHint" },
  { value: "waterfall", label: "marginWaterfallHead", hint: "marginWaterfallHint" },
  { value: "overruns", label: "marginOverrunHead", hint: "marginOverrunHowTo" },
  { value: "concentration", label: "marginConcentrationHead", hint: "marginConcentrationHint" },
] as const;

/** What a user decides before a margin review is inserted. */
export const marginReviewFields = {
  sections: checks<MarginSection>({
    label: "marginSections",
    hint: "marginSectionsHint",
    items: SECTIONS,
    least: 0,
    most: SECTIONS.length,
    start: SECTIONS.map(({ value }) => value),
  }),
  products: rows({
    label: "marginProductRows",
    table: "products",
    partOf: ["sections", "products"],
    columns: productColumns,
    least: 2,
    most: 200,
    start: 6,
  }),
  customers: rows({
    label: "marginCustomerRows",
    table: "customers",
    partOf: ["sections", "concentration"],
    columns: customerColumns,
    least: 5,
    most: 200,
    start: 12,
  }),
  deliverables: rows({
    label: "marginDeliverableRows",
    table: "deliverables",
    partOf: ["sections", "overruns"],
    columns: deliverableColumns,
    least: 2,
    most: 50,
    start: 5,
  }),
  mix: choice<"plan" | "average">({
    label: "marginMixOption",
    partOf: ["sections", "products"],
    choices: [
      { value: "plan", label: "marginMixPlan", hint: "marginMixPlanHint" },
      { value: "average", label: "marginMixAverage", hint: "marginMixAverageHint" },
    ],
    start: "plan",
  }),
  content: contentField,
  formulas: formulasField,
};

export type MarginReviewOptions = OptionsOf<typeof marginReviewFields>;
