import { accountHealth } from "./accountHealth";
import { criteriaWeights } from "./criteriaWeights";
import { everySheet } from "./everySheet";
import { marginReview } from "./marginReview";
import { programmeFit } from "./programmeFit";
import { scorecard } from "./scorecard";
import { selectionMatrix } from "./selectionMatrix";

/** What stands on the sheets, and what the pane says about them. */
export const sheets = {
  ...everySheet,
  ...selectionMatrix,
  ...criteriaWeights,
  ...programmeFit,
  ...scorecard,
  ...accountHealth,
  ...marginReview,
};
