import { completeness as completenessOf } from "../domain/planning/completeness";
import { daysOverdue } from "../domain/planning/daysOverdue";
import { missingRoles as missingRolesOf } from "../domain/planning/missingRoles";
import { nextReview as nextReviewOf } from "../domain/planning/nextReview";
import { paybackPeriod } from "../domain/planning/paybackPeriod";
import { type FitVerdict, programmeFit } from "../domain/planning/programmeFit";
import { relationshipStrength } from "../domain/planning/relationshipStrength";
import { inExcel } from "./excelErrors";
import { inOneCell } from "./inOneCell";
import { perEach, perRow } from "./perRow";
import { dateIn, doneIn, readDate } from "./readers/dateIn";
import { filledIn } from "./readers/filledIn";
import { CADENCE, readNumber } from "./readers/options";
import { readAmounts } from "./readers/readAmounts";
import { readFitAnswers } from "./readers/readFitAnswers";
import { readPairs, readPairsOrOne } from "./readers/readPairs";
import { ENGLISH_ROLES, readRoleLabels } from "./readers/readRoleLabels";
import { readStakeholders } from "./readers/readStakeholders";
import { readTable } from "./readers/readTable";
import { readPlans } from "./readers/readPlans";
import { readWording } from "./readers/readWording";
import { wordIn } from "./readers/wordIn";

const VERDICTS: Readonly<Record<FitVerdict, string>> = { go: "Go", "start small": "Start small", "not yet": "Not yet" };

/**
 * Strength of your relationship with an account: how friendly the people are who decide there, as far as you keep in touch.
 * @customfunction RELATIONSHIP
 * @param {any[][]} stakeholders One row per person: name, role, power from 1 to 5, friendliness from -2 to 2, last contact, days between contacts (30 if blank).
 * @param {number} asOf The day that counts as today.
 * @returns {any[][]} 0 (nobody on your side, or nobody in touch) to 100.
 */
export function relationship(stakeholders: any[][], asOf: number): any[][] {
  return inOneCell(() => {
    const today = readDate("asOf", readNumber("asOf", asOf));
    return relationshipStrength(readStakeholders(stakeholders, today, ENGLISH_ROLES), today);
  });
}

/**
 * Roles nobody fills at an account: executive sponsor, decision maker, champion. Who holds one must be well disposed and in touch.
 * @customfunction MISSINGROLES
 * @param {any[][]} stakeholders One row per person: name, role, power from 1 to 5, friendliness from -2 to 2, last contact, days between contacts (30 if blank).
 * @param {number} asOf The day that counts as today.
 * @param {any[][]} [labels] The three roles as your sheet writes them, and after them, if you like, the three texts that say one is missing. English if left out.
 * @returns {any[][]} Such as "No executive sponsor; no champion", or empty text.
 */
export function missingRoles(stakeholders: any[][], asOf: number, labels?: any[][]): any[][] {
  return inOneCell(() => {
    const today = readDate("asOf", readNumber("asOf", asOf));
    const { roles, missing } = readRoleLabels(labels);
    const gaps = missingRolesOf(readStakeholders(stakeholders, today, roles), today)
      .map(missing)
      .join("; ");
    return gaps.charAt(0).toUpperCase() + gaps.slice(1);
  });
}

/**
 * How much of each account's plan is filled in.
 * @customfunction COMPLETENESS
 * @param {any[][]} cells Fields: one row per plan, or a single plan in a column. Blank, 0, "n/a" and "-" are not filled.
 * @param {any[][]} [weights] Weights: one per field, zero or more, in any unit. Equal if left out.
 * @returns {any[][]} One fraction per plan, from 0 (nothing) to 1 (everything).
 */
export function completeness(cells: any[][], weights?: any[][]): any[][] {
  return inExcel(() => {
    const plans = readPlans(cells, weights);
    return perRow(plans.rows, (row) => completenessOf(row.map(filledIn), plans.weights));
  });
}

/**
 * Days by which each action is overdue.
 * @customfunction OVERDUE
 * @param {any[][]} due Due dates: one cell or many.
 * @param {any[][]} done When each was done, in the shape of the due dates: a date or TRUE. Blank or FALSE while it is not.
 * @param {number} asOf The day that counts as today.
 * @returns {any[][]} Days, 0 for what is done or not due yet, or empty text where there is no due date.
 */
export function overdue(due: any[][], done: any[][], asOf: number): any[][] {
  return inExcel(() => {
    const today = readDate("asOf", readNumber("asOf", asOf));
    return perEach(readPairs("due", due, "done", done), ([dueCell, doneCell]) => {
      const dueDate = dateIn(dueCell);
      const doneDate = doneIn(doneCell);
      return dueDate === null ? "" : daysOverdue(dueDate, doneDate, today);
    });
  });
}

/**
 * Date of the next review: a week, a month, a quarter or a year after the last.
 * @customfunction NEXTREVIEW
 * @param {any[][]} last Dates of the last reviews: one cell or many.
 * @param {any[][]} cadence Rhythm of the reviews: "weekly", "monthly", "quarterly" or "yearly": one for each date, or one for all.
 * @returns {any[][]} Dates, to be formatted as such, or empty text where there is no last review or no cadence.
 */
export function nextReview(last: any[][], cadence: any[][]): any[][] {
  return inExcel(() =>
    perEach(readPairsOrOne("last", last, "cadence", cadence), ([lastCell, cadenceCell]) => {
      const date = dateIn(lastCell);
      const rhythm = wordIn(cadenceCell, CADENCE);
      return date === null || rhythm === null ? "" : nextReviewOf(date, rhythm);
    }),
  );
}

/**
 * Payback: the number of periods after which an investment has paid for itself.
 * @customfunction PAYBACK
 * @param {number} investment What is invested, zero or more.
 * @param {any[][]} benefits Benefit of each period, the first one first, in a column or a row. Blank is none.
 * @returns {any[][]} Periods, with a fraction for the last one; #N/A if it never does.
 */
export function payback(investment: number, benefits: any[][]): any[][] {
  return inOneCell(() => paybackPeriod(readNumber("investment", investment), readAmounts("benefits", benefits)));
}

/**
 * Whether a key account programme fits a business, by five answers from 1 to 5.
 * @customfunction FIT
 * @param {any[][]} answers One row per business: consultative sale, upsell potential, land and expand, competitive edge, capacity.
 * @param {any[][]} [labels] What to say for go, for start small and for not yet. English if left out.
 * @returns {any[][]} One verdict per row: Go, Start small or Not yet.
 */
export function fit(answers: any[][], labels?: any[][]): any[][] {
  return inExcel(() => {
    const verdicts = readWording("labels", labels, VERDICTS);
    const rows = readTable("answers", answers, [5], "needs five answers in a row");
    return perRow(rows, (row) => verdicts[programmeFit(readFitAnswers(row))]);
  });
}
