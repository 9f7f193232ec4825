import type { CheckContext } from "./CheckContext";
import { bandGaps } from "./kinds/bandGaps";
import { blanks } from "./kinds/blanks";
import { brokenNames } from "./kinds/brokenNames";
import { correlatedCriteria } from "./kinds/correlatedCriteria";
import { criteriaDiffer } from "./kinds/criteriaDiffer";
import { duplicateAccounts } from "./kinds/duplicateAccounts";
import { errors } from "./kinds/errors";
import { goalsWithoutOwner } from "./kinds/goalsWithoutOwner";
import { healthCircle } from "./kinds/healthCircle";
import { notSmart } from "./kinds/notSmart";
import { numberAsText } from "./kinds/numberAsText";
import { oddFormulas } from "./kinds/oddFormulas";
import { overdueActions } from "./kinds/overdueActions";
import { scoreOffScale } from "./kinds/scoreOffScale";
import { staleContacts } from "./kinds/staleContacts";
import { targetMissing } from "./kinds/targetMissing";
import { typedZero } from "./kinds/typedZero";
import { validationBypassed } from "./kinds/validationBypassed";
import { weightsNegative } from "./kinds/weightsNegative";
import { weightsSum } from "./kinds/weightsSum";
import { wrongDirection } from "./kinds/wrongDirection";
import type { Problem } from "./Problem";

/**
 * Every check. A new one is a file in kinds/, a line here, its kind in `PROBLEM_KINDS`, and its texts. One that looks at many cells
 * gives its problems one by one, and null after each row: there the pane may draw and answer.
 */
export const checks: readonly ((context: CheckContext) => Iterable<Problem | null>)[] = [
  errors,
  brokenNames,
  oddFormulas,
  criteriaDiffer,
  healthCircle,
  numberAsText,
  scoreOffScale,
  typedZero,
  weightsNegative,
  weightsSum,
  bandGaps,
  duplicateAccounts,
  targetMissing,
  wrongDirection,
  notSmart,
  blanks,
  overdueActions,
  goalsWithoutOwner,
  staleContacts,
  correlatedCriteria,
  validationBypassed,
];
