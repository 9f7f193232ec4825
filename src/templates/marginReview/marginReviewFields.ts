import { choice, count } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** What a user decides before a margin review is inserted. */
export const marginReviewFields = {
  products: count({ label: "marginProductRows", least: 2, most: 200, start: 6 }),
  customers: count({ label: "marginCustomerRows", least: 5, most: 200, start: 12 }),
  deliverables: count({ label: "marginDeliverableRows", least: 2, most: 50, start: 5 }),
  mix: choice<"plan" | "average">({
    label: "marginMixOption",
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
