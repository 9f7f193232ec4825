import { accountHealth } from "./accountHealth";
import { accountPlan } from "./accountPlan";
import { criteriaWeights } from "./criteriaWeights";
import { everySheet } from "./everySheet";
import { marginReview } from "./marginReview";
import { programmeFit } from "./programmeFit";
import { scorecard } from "./scorecard";
import { selectionMatrix } from "./selectionMatrix";
import { performanceReview } from "./performanceReview";
import { history } from "./history";
import { reviewPack } from "./reviewPack";

/** What stands on the sheets, and what the pane says about them. */
export const sheets = {
  ...everySheet,
  ...selectionMatrix,
  ...criteriaWeights,
  ...programmeFit,
  ...scorecard,
  ...accountPlan,
  ...accountHealth,
  ...marginReview,
  ...performanceReview,
  ...history,
  ...reviewPack,
};
