import { criterionFigures } from "../../knowledge/criterionFigures";
import { checks } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { formulasField } from "../options/sharedFields";

/** What a matrix may hold beside its scores. */
export type MatrixSection = "status" | "robustness" | "portfolio" | "concentration" | "watch";

/** What a user decides about a selection matrix beside its criteria and accounts. */
export const matrixFields = {
  sections: checks<MatrixSection>({
    label: "matrixSections",
    hint: "matrixSectionsHint",
    items: [
      { value: "status", label: "matrixSectionStatus", hint: "matrixSectionStatusHint" },
      { value: "robustness", label: "matrixSectionRobustness", hint: "matrixSectionRobustnessHint" },
      { value: "portfolio", label: "matrixSectionPortfolio", hint: "matrixSectionPortfolioHint" },
      { value: "concentration", label: "matrixSectionConcentration", hint: "matrixSectionConcentrationHint" },
      { value: "watch", label: "matrixSectionWatch", hint: "matrixSectionWatchHint" },
    ],
    least: 0,
    most: 5,
    start: ["status", "robustness", "portfolio", "concentration", "watch"],
  }),
  figures: checks<string>({
    label: "matrixFigures",
    hint: "matrixFiguresHint",
    items: criterionFigures.map(({ criterion, criterionName, name }) => ({
      value: criterion,
      label: criterionName,
      hint: name,
    })),
    least: 0,
    most: criterionFigures.length,
    start: [],
  }),
  formulas: formulasField,
};

export type MatrixChoices = OptionsOf<typeof matrixFields>;
