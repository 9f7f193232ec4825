import { perCell, perRow } from "../oneResult";
import { HAIR, rowsFromOne, type Twin } from "../Twin";

/** Of one plan, whose fields lie in a row or a column. */
const completeness: Twin = ([fields, weights]) => {
  if (!fields || (fields.size && fields.size.rows > 1 && fields.size.columns > 1)) return undefined;
  const filled = ['""', "0", '"n/a"', '"-"'].map((nothing) => `(${fields.text}<>${nothing})`).join("*");
  if (weights) return `SUMPRODUCT(${filled}*${weights.text})/SUM(${weights.text})`;
  return `SUMPRODUCT(${filled})/(ROWS(${fields.text})*COLUMNS(${fields.text}))`;
};

const overdue: Twin = ([due, done, asOf]) => {
  if (!due || !done || !asOf) return undefined;
  const isDone = `OR(${done.text}=TRUE,AND(ISNUMBER(${done.text}),N(${done.text})>0,INT(N(${done.text}))<=INT(${asOf.text})))`;
  return `IF(${due.text}="","",IF(${isDone},0,MAX(0,INT(${asOf.text})-INT(${due.text}))))`;
};

const nextReview: Twin = ([last, cadence]) => {
  if (!last || !cadence) return undefined;
  const months = `IF(${cadence.text}="monthly",1,IF(${cadence.text}="quarterly",3,IF(${cadence.text}="yearly",12,#VALUE!)))`;
  const next = `IF(${cadence.text}="weekly",INT(${last.text})+7,EDATE(${last.text},${months}))`;
  return `IF(OR(${last.text}="",${cadence.text}=""),"",${next})`;
};

/** A period's part of an investment that is still open is what that period's benefit leaves over. */
const payback: Twin = ([investment, benefits]) => {
  if (!investment || !benefits || (benefits.size && benefits.size.columns !== 1)) return undefined;
  const each = benefits.text;
  const period = rowsFromOne(`ROWS(${each})`);
  const gained = `MMULT((${period}>=TRANSPOSE(${period}))*1,${each}*1)`;
  const last = `MATCH(TRUE,INDEX(${gained}>=${investment.text}*(1-1E-12),0),0)`;
  const over = `(INDEX(${gained},${last})-${investment.text})/INDEX(${each},${last})`;
  return `IF(${investment.text}=0,0,${last}-MAX(0,${over}))`;
};

/** Of one business. */
const fit: Twin = ([answers, labels]) => {
  if (!answers?.isReference || (answers.size && answers.size.rows > 1 && answers.size.columns > 1)) return undefined;
  const [advice, upsell, expand, edge, capacity] = [1, 2, 3, 4, 5].map((place) => `INDEX(${answers.text},${place})`);
  const word = (place: number, english: string) => (labels ? `INDEX(${labels.text},${place})` : `"${english}"`);
  const mean = `(${advice}+MAX(${upsell},${expand})+${edge}+${capacity})/4`;
  const byMean = `IF(${mean}>=3.75-${HAIR},${word(1, "Go")},IF(${mean}>=2.75-${HAIR},${word(2, "Start small")},${word(3, "Not yet")}))`;
  const odd = `COUNTIFS(${answers.text},">=1",${answers.text},"<=5")<5`;
  return `IF(${odd},#VALUE!,IF(OR(${capacity}<=2,${advice}=1),${word(3, "Not yet")},${byMean}))`;
};

export const planningTwins: Readonly<Record<string, Twin>> = {
  COMPLETENESS: perRow(completeness, [0]),
  OVERDUE: perCell(overdue, [0, 1]),
  NEXTREVIEW: perCell(nextReview, [0, 1]),
  PAYBACK: payback,
  FIT: perRow(fit, [0]),
};
