import { customerEffort } from "../domain/customers/customerEffort";
import { customerLifetimeValue } from "../domain/customers/customerLifetimeValue";
import { customerRetention } from "../domain/customers/customerRetention";
import { customerSatisfaction } from "../domain/customers/customerSatisfaction";
import { grossRevenueRetention } from "../domain/customers/grossRevenueRetention";
import { netPromoterMargin } from "../domain/customers/netPromoterMargin";
import { netPromoterScore } from "../domain/customers/netPromoterScore";
import { netRevenueRetention } from "../domain/customers/netRevenueRetention";
import { inOneCell } from "./inOneCell";
import { EFFORT, readFraction, readNumber, readWhole, readWord } from "./readers/options";
import { readAnswers } from "./readers/readAnswers";
import { readBothPeriods } from "./readers/readBothPeriods";

const RECOMMENDATION = { min: 0, max: 10 };

/**
 * Net promoter score: percent of customers who recommend you (9 or 10) minus percent of those who would not (6 or less).
 * @customfunction NPS
 * @param {any[][]} responses Answers from 0 to 10, in a range of any shape.
 * @param {number} [answered] How many have answered: COUNT of the same cells. Needed where cells may be blank, which Excel can send as 0.
 * @returns {any[][]} -100 (nobody recommends you) to 100 (everybody does).
 */
export function nps(responses: any[][], answered?: number): any[][] {
  return inOneCell(() => netPromoterScore(readAnswers("responses", responses, RECOMMENDATION, answered)));
}

/**
 * Margin of error of a net promoter score: how far it may lie from what all customers would have said.
 * @customfunction NPSMARGIN
 * @param {any[][]} responses Answers from 0 to 10, in a range of any shape.
 * @param {number} [confidence] How sure to be, a fraction between 0 and 1. 0.95 if left out.
 * @param {number} [answered] How many have answered: COUNT of the same cells. Needed where cells may be blank, which Excel can send as 0.
 * @returns {any[][]} Points of the score, up and down.
 */
export function npsMargin(responses: any[][], confidence?: number, answered?: number): any[][] {
  return inOneCell(() =>
    netPromoterMargin(
      readAnswers("responses", responses, RECOMMENDATION, answered),
      readFraction("confidence", confidence, 0.95),
    ),
  );
}

/**
 * Customer satisfaction: the share of customers who say that they are satisfied.
 * @customfunction CSAT
 * @param {any[][]} responses Answers from 1 (worst) up, in a range of any shape.
 * @param {number} [satisfiedFrom] Lowest answer that counts as satisfied. The second best of the scale if left out: 4 of 5.
 * @param {number} [max] Best answer of the scale. 5 if left out.
 * @param {number} [answered] How many have answered: COUNT of the same cells. If given, answers of 0 are found out.
 * @returns {any[][]} A fraction from 0 (nobody) to 1 (everybody).
 */
export function csat(responses: any[][], satisfiedFrom?: number, max?: number, answered?: number): any[][] {
  return inOneCell(() => {
    const best = readWhole("max", max, 5, 2);
    const answers = readAnswers("responses", responses, { min: 1, max: best }, answered);
    return customerSatisfaction(answers, satisfiedFrom ?? best - 1, best);
  });
}

/**
 * Customer effort score: how easy customers find it to do business with you. High is easy.
 * @customfunction CES
 * @param {any[][]} responses Answers from 1 (hard) up, in a range of any shape.
 * @param {string} [variant] Measure: "mean" for the mean answer (the default), "index" for percent of easy answers (6, 7) minus percent of hard ones (1 to 3).
 * @param {number} [max] Best answer of the scale. 7 if left out, the only one that has an index.
 * @param {number} [answered] How many have answered: COUNT of the same cells. If given, answers of 0 are found out.
 * @returns {any[][]} Mean: on the scale of the answers. Index: -100 to 100.
 */
export function ces(responses: any[][], variant?: string, max?: number, answered?: number): any[][] {
  return inOneCell(() => {
    const best = readWhole("max", max, 7, 2);
    const answers = readAnswers("responses", responses, { min: 1, max: best }, answered);
    return customerEffort(answers, readWord("variant", variant, EFFORT), best);
  });
}

/**
 * Customer retention: the share of the customers at the start of a period whom you still have at its end.
 * @customfunction RETENTION
 * @param {number} start Customers at the start.
 * @param {number} end Customers at the end, the new ones among them.
 * @param {number} newCustomers Customers won in between.
 * @returns {any[][]} A fraction from 0 to 1.
 */
export function retention(start: number, end: number, newCustomers: number): any[][] {
  return inOneCell(() =>
    customerRetention(readNumber("start", start), readNumber("end", end), readNumber("newCustomers", newCustomers)),
  );
}

/**
 * Gross revenue retention: how much of last period's revenue is still there, whatever the same customers buy on top.
 * @customfunction GRR
 * @param {any[][]} start Revenue per customer in the earlier period. Blank or 0 for new customers, who do not count.
 * @param {any[][]} end Revenue of the same customers in the later period. Blank or 0 for customers who left.
 * @returns {any[][]} A fraction from 0 to 1.
 */
export function grr(start: any[][], end: any[][]): any[][] {
  return inOneCell(() => grossRevenueRetention(...readBothPeriods(start, end)));
}

/**
 * Net revenue retention: what last period's customers are worth now, growth and losses together.
 * @customfunction NRR
 * @param {any[][]} start Revenue per customer in the earlier period. Blank or 0 for new customers, who do not count.
 * @param {any[][]} end Revenue of the same customers in the later period. Blank or 0 for customers who left.
 * @returns {any[][]} A fraction; above 1 where growth makes up for more than what was lost.
 */
export function nrr(start: any[][], end: any[][]): any[][] {
  return inOneCell(() => netRevenueRetention(...readBothPeriods(start, end)));
}

/**
 * Customer lifetime value: what the margins of a customer who may leave one day are worth today.
 * @customfunction CLV
 * @param {number} margin Margin per period, in money; not revenue.
 * @param {number} retention Fraction of customers that stays from one period to the next.
 * @param {number} discount What a period's delay costs, as a fraction.
 * @param {boolean} [firstMargin] TRUE counts a margin today as well. FALSE if left out. Both are in use, and differ by exactly one margin.
 * @param {number} [periods] Periods to count, a whole number. All there will be if left out.
 * @param {number} [acquisition] Cost of winning the customer, taken off. None if left out.
 * @returns {any[][]} Money of today.
 */
export function clv(
  margin: number,
  retention: number,
  discount: number,
  firstMargin?: boolean,
  periods?: number,
  acquisition?: number,
): any[][] {
  return inOneCell(() =>
    customerLifetimeValue(readNumber("margin", margin), {
      retention: readNumber("retention", retention),
      discount: readNumber("discount", discount),
      firstMargin: firstMargin ?? false,
      periods: periods ?? undefined,
      acquisition: acquisition ?? 0,
    }),
  );
}
