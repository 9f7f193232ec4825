import type { templates } from "../../app/templates";
import accountHealth from "./accountHealth.png";
import accountPlan from "./accountPlan.png";
import criteriaWeights from "./criteriaWeights.png";
import marginReview from "./marginReview.png";
import programmeFit from "./programmeFit.png";
import scorecard from "./scorecard.png";
import selectionMatrix from "./selectionMatrix.png";
import performanceReview from "./performanceReview.png";
import history from "./kamHistory.png";
import reviewPack from "./reviewPack.png";

/** A picture of every sheet, taken from the real one. A sheet without its picture does not compile. */
export const pictures: Record<(typeof templates)[number]["id"], string> = {
  selectionMatrix,
  criteriaWeights,
  scorecard,
  accountPlan,
  accountHealth,
  marginReview,
  programmeFit,
  performanceReview,
  history,
  reviewPack,
};
