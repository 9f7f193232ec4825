import { keyResultAreas } from "../../knowledge/keyResultAreas";
import { checks, onOff, rows } from "../options/fields";
import { actionColumns, customerColumns, figureColumns } from "./reviewReadings";
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
  own: rows({
    label: "reviewOwnRows",
    table: "figures",
    columns: figureColumns,
    replaces: "figures",
    least: 0,
    most: 60,
    start: 2,
  }),
  customers: rows({
    label: "reviewCustomerRows",
    table: "customers",
    columns: customerColumns,
    least: 1,
    most: 50,
    start: 6,
  }),
  actions: rows({ label: "reviewActionRows", table: "agreed", columns: actionColumns, least: 1, most: 50, start: 6 }),
  skills: onOff({ label: "reviewSkillsOption", start: true }),
  content: contentField,
  formulas: formulasField,
};

export type PerformanceReviewOptions = OptionsOf<typeof performanceReviewFields>;
