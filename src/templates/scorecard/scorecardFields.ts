import { keyResultAreas } from "../../knowledge/keyResultAreas";
import { checks, count, onOff, rows } from "../options/fields";
import { kpiColumns } from "./kpiReading";
import { MOST_MONTHS } from "./mostMonths";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** Four areas that every key account manager has, customers' results among them. */
const USUAL_AREAS = new Set(["accountManagement", "strategicPlanning", "revenueGrowth", "customerAdvocacy"]);

/** More than anyone can look after. */
const MOST_OWN = 60;

/** What a user decides before a scorecard is inserted. */
export const scorecardFields = {
  indicators: checks<string>({
    label: "scorecardIndicators",
    hint: "scorecardIndicatorsHint",
    items: keyResultAreas.flatMap(({ name: group, indicators }) =>
      indicators.map(({ id, name }) => ({ value: id, label: name, group })),
    ),
    least: 1,
    most: 40,
    start: keyResultAreas
      .filter(({ id }) => USUAL_AREAS.has(id))
      .flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  }),
  own: rows({
    label: "scorecardOwnRows",
    table: "kpis",
    columns: kpiColumns,
    replaces: "indicators",
    least: 0,
    most: MOST_OWN,
    start: 2,
  }),
  months: count({ label: "scorecardMonths", least: 3, most: MOST_MONTHS, start: MOST_MONTHS }),
  balance: onOff({ label: "scorecardBalanceOption", hint: "scorecardBalanceOptionHint", start: true }),
  content: contentField,
  formulas: formulasField,
};

export type ScorecardOptions = OptionsOf<typeof scorecardFields>;
