import { accountHealthFields } from "../accountHealth/accountHealthFields";
import { accountPlanFields } from "../accountPlan/accountPlanFields";
import { criteriaWeightsFields } from "../criteriaWeights/criteriaWeightsFields";
import { marginReviewFields } from "../marginReview/marginReviewFields";
import { programmeFitFields } from "../programmeFit/programmeFitFields";
import { scorecardFields } from "../scorecard/scorecardFields";
import { performanceReviewFields } from "../performanceReview/performanceReviewFields";
import { historyFields } from "../history/historyFields";
import { reviewPackFields } from "../reviewPack/reviewPackFields";
import type { OptionsOf } from "./OptionField";

/** What a user may decide about each sheet. (The selection matrix has criteria to choose and weigh, and so a view of its own.) */
export const sheetFields = {
  criteriaWeights: criteriaWeightsFields,
  scorecard: scorecardFields,
  accountPlan: accountPlanFields,
  accountHealth: accountHealthFields,
  marginReview: marginReviewFields,
  programmeFit: programmeFitFields,
  performanceReview: performanceReviewFields,
  history: historyFields,
  reviewPack: reviewPackFields,
};

/** Sheets whose options are fields. */
export type FieldSheetId = keyof typeof sheetFields;

export type SheetOptions<Id extends FieldSheetId> = OptionsOf<(typeof sheetFields)[Id]>;
