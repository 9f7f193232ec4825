import type { MessageKey } from "../../i18n";
import type { Content } from "../SheetTemplate";
import { LINES } from "./historyPlaces";
import { latestDayBefore, recorded } from "./recordFormulas";

const ACCOUNT = "{here.account}";
const DAY = "{here.beforeDay}";
/** Without a matrix, or a date on it, the latest record is the one before. */
const REVIEW = "IF(IFERROR(N(kam_matrix_as_of),0)=0,1E9,kam_matrix_as_of)";
const EXIT = "IFERROR(N(kam_matrix_exit),0)";

/** What the selection matrix asks of each account: its status before the review, and how long its score had been below the exit. */
export function beforeReview(): Content[] {
  const cells = (column: string, look: Content["look"], header: MessageKey, formula: string): Content[] => [
    { row: "overviewHeader", column, look: "helperRight", entries: [[{ text: header }]] },
    { row: LINES, column, look, entries: [[{ formula }]] },
  ];
  return [
    ...cells("beforeDay", "helperDate", "historyBeforeDay", `IF(${ACCOUNT}="","",${latestDayBefore(ACCOUNT, REVIEW)})`),
    ...cells("beforeStatus", "helper", "historyBeforeStatus", recorded("status", ACCOUNT, DAY)),
    ...cells("beforeBelow", "helperWhole", "historyBeforeBelow", reviewsBelow()),
  ];
}

/** Records in a row, up to the one before the review: those after the last at which the score was not below. */
function reviewsBelow(): string {
  const isHeld = `({records[account]}=${ACCOUNT})*({records[date]}<=${DAY})*({records[score]}>=${EXIT}-1E-9)`;
  const lastHeld = `SUMPRODUCT(MAX(${isHeld}*{records[date]}))`;
  const since = `{records[date]},">"&${lastHeld},{records[date]},"<="&${DAY}`;
  return `IF(N(${DAY})=0,"",COUNTIFS({records[account]},${ACCOUNT},${since},{records[score]},"<"&(${EXIT}-1E-9)))`;
}

export const beforeReviewNames = [
  { name: "history_status_before", at: { row: LINES, column: "beforeStatus" } },
  { name: "history_below_before", at: { row: LINES, column: "beforeBelow" } },
] as const;
