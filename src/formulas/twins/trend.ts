import { perRow } from "../oneResult";
import { isUnreadable, type Twin } from "../Twin";

/** Of one series, in a row or a column: the slope in the middle of those between all pairs, held against the figure in the middle. */
const trend: Twin = ([values, tolerance, labels]) => {
  const { size } = values ?? {};
  if (!values?.isReference || !size || (size.rows > 1 && size.columns > 1)) return undefined;
  const cells = values.text;
  const period = size.rows > 1 ? `ROW(${cells})` : `COLUMN(${cells})`;
  const isPair = `ISNUMBER(${cells})*ISNUMBER(TRANSPOSE(${cells}))*(${period}>TRANSPOSE(${period}))`;
  const slope = `MEDIAN(IF(${isPair},(${cells}-TRANSPOSE(${cells}))/(${period}-TRANSPOSE(${period}))))`;
  const flat = `${tolerance?.text ?? "0.01"}*MEDIAN(IF(ISNUMBER(${cells}),ABS(${cells})))`;
  const word = (place: number, english: string) => (labels ? `INDEX(${labels.text},${place})` : `"${english}"`);
  const words = `IF(${slope}>${flat},${word(1, "Rising")},IF(${slope}<-${flat},${word(3, "Falling")},${word(2, "Flat")}))`;
  return `IF(${isUnreadable(cells)},#VALUE!,IF(COUNT(${cells})<3,NA(),${words}))`;
};

/** A single column is one series; of more columns each row is one. */
export const trendTwins: Readonly<Record<string, Twin>> = { TREND: perRow(trend, [0]) };
