import type { sheets as source } from "../../en/sheets";
import type { Texts } from "../../Texts";
import { accountHealth } from "./accountHealth";
import { accountPlan } from "./accountPlan";
import { criteriaWeights } from "./criteriaWeights";
import { everySheet } from "./everySheet";
import { history } from "./history";
import { marginReview } from "./marginReview";
import { performanceReview } from "./performanceReview";
import { programmeFit } from "./programmeFit";
import { reviewPack } from "./reviewPack";
import { scorecard } from "./scorecard";
import { selectionMatrix } from "./selectionMatrix";

/** What stands on the sheets, and what the pane says about them. */
export const sheets: Texts<typeof source> = {
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
