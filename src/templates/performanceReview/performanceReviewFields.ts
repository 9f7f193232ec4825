import { keyResultAreas } from "../../knowledge/keyResultAreas";
import { checks, count, onOff } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** As many figures on each side of two of the balances, and both sides of the third. */
const USUAL_FIGURES = [
  "retentionRate",
  "satisfaction",
  "keyAccountGrowth",
  "upsellOpportunities",
  "salesTarget",
  "contractMargin",
  "netPromoterScore",
  "resolutionTime",
];

/** What a user decides before a performance review is inserted. */
export const performanceReviewFields = {
  figures: checks<string>({
    label: "reviewFigureOption",
    hint: "reviewFigureOptionHint",
    items: keyResultAreas.flatMap(({ name: group, indicators }) =>
      indicators.map(({ id, name }) => ({ value: id, label: name, group })),
    ),
    least: 1,
    most: 40,
    start: USUAL_FIGURES,
  }),
  own: count({ label: "reviewOwnRows", least: 0, most: 20, start: 2 }),
  customers: count({ label: "reviewCustomerRows", least: 1, most: 50, start: 6 }),
  actions: count({ label: "reviewActionRows", least: 1, most: 50, start: 6 }),
  skills: onOff({ label: "reviewSkillsOption", start: true }),
  content: contentField,
  formulas: formulasField,
};

export type PerformanceReviewOptions = OptionsOf<typeof performanceReviewFields>;
