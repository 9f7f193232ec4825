import { selectionCriteria } from "../../knowledge/selectionCriteria";
import { valueAreas } from "../../knowledge/valueAreas";
import { checks, count } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** Ways of finding weights, in the order in which they stand on the sheet. */
export type WeightMethod = "pairs" | "ranking" | "points" | "raters";

const library = [...selectionCriteria, ...valueAreas];

/** What a user decides before a sheet of criteria weights is inserted. */
export const criteriaWeightsFields = {
  criteria: checks<string>({
    label: "optionsCriteria",
    items: library.map(({ id, name, about }) => ({ value: id, label: name, hint: about })),
    least: 3,
    most: 12,
    start: library.filter(({ startingWeight }) => startingWeight !== undefined).map(({ id }) => id),
  }),
  methods: checks<WeightMethod>({
    label: "weightsMethods",
    items: [
      { value: "pairs", label: "weightsPairsOption", hint: "weightsPairsHint" },
      { value: "ranking", label: "weightsRankingOption", hint: "weightsRankingHint" },
      { value: "points", label: "weightsPointsOption", hint: "weightsPointsHint" },
      { value: "raters", label: "weightsRatersOption", hint: "weightsRatersHint" },
    ],
    least: 1,
    most: 4,
    start: ["pairs", "ranking", "points", "raters"],
  }),
  raters: count({ label: "weightsRaterCount", partOf: ["methods", "raters"], least: 2, most: 12, start: 4 }),
  content: contentField,
  formulas: formulasField,
};

export type CriteriaWeightsOptions = OptionsOf<typeof criteriaWeightsFields>;
