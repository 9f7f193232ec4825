import type { Twin } from "../Twin";

const netPromoterScore: Twin = ([answers]) =>
  answers?.isReference
    ? `100*(COUNTIF(${answers.text},">=9")-COUNTIF(${answers.text},"<=6"))/COUNT(${answers.text})`
    : undefined;

const satisfaction: Twin = ([answers, from, best]) => {
  if (!answers?.isReference) return undefined;
  const satisfied = from?.text ?? `(${best?.text ?? "5"}-1)`;
  return `COUNTIF(${answers.text},">="&${satisfied})/COUNT(${answers.text})`;
};

const effort: Twin = ([answers, variant]) =>
  answers && (variant === undefined || variant.word === "mean") ? `AVERAGE(${answers.text})` : undefined;

const retention: Twin = ([start, end, won]) => start && end && won && `(${end.text}-${won.text})/${start.text}`;

/** What a customer brings now, but no more than before. */
const grossRetention: Twin = ([start, end]) =>
  start &&
  end &&
  `SUMPRODUCT((${start.text}>0)*(${start.text}+${end.text}-ABS(${start.text}-${end.text}))/2)/SUM(${start.text})`;

const netRetention: Twin = ([start, end]) => start && end && `SUMPRODUCT((${start.text}>0)*${end.text})/SUM(${start.text})`; // prettier-ignore

/** Without end, and with no margin today, as the function takes it where it is not told otherwise. */
const lifetimeValue: Twin = ([margin, stays, discount, ...further]) =>
  margin && stays && discount && further.length === 0
    ? `${margin.text}*${stays.text}/(1+${discount.text}-${stays.text})`
    : undefined;

export const customerTwins: Readonly<Record<string, Twin>> = {
  NPS: netPromoterScore,
  CSAT: satisfaction,
  CES: effort,
  RETENTION: retention,
  GRR: grossRetention,
  NRR: netRetention,
  CLV: lifetimeValue,
};
