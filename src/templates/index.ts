import type { PaneMessageKey } from "../i18n/paneMessages";

/** Every sheet of the product. */
export type SheetId =
  | "selectionMatrix"
  | "criteriaWeights"
  | "scorecard"
  | "accountPlan"
  | "accountHealth"
  | "marginReview"
  | "programmeFit"
  | "performanceReview"
  | "history"
  | "reviewPack";

/** What the gallery shows of a sheet that can be inserted. */
export interface TemplateCard {
  readonly id: SheetId;
  readonly title: PaneMessageKey;
  readonly description: PaneMessageKey;
}

/** In the order of the gallery. */
export const templates: readonly TemplateCard[] = [
  { id: "selectionMatrix", title: "matrixTitle", description: "matrixDescription" },
  { id: "criteriaWeights", title: "weightsTitle", description: "weightsDescription" },
  { id: "scorecard", title: "scorecardTitle", description: "scorecardDescription" },
  { id: "accountPlan", title: "planTitle", description: "planDescription" },
  { id: "accountHealth", title: "healthTitle", description: "healthDescription" },
  { id: "performanceReview", title: "reviewTitle", description: "reviewDescription" },
  { id: "marginReview", title: "marginTitle", description: "marginDescription" },
  { id: "programmeFit", title: "fitTitle", description: "fitDescription" },
  { id: "history", title: "historyTitle", description: "historyDescription" },
  { id: "reviewPack", title: "packTitle", description: "packDescription" },
];
