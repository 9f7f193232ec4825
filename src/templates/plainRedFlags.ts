/** Where a rule of ours stands on a sheet, as references. */
export interface FlagRulePlace {
  readonly metric: string;
  readonly operator: string;
  readonly threshold: string;
  readonly text: string;
}

const SIGNS = [">", ">=", "<", "<=", "=", "<>"];

/**
 * KAM.REDFLAGS in Excel's own words: each rule by itself, and the texts of those that hold in one line.
 * @param metrics the figures, in a column
 */
export function plainRedFlags(metrics: string, rules: readonly FlagRulePlace[]): string {
  const texts = rules.map(({ metric, operator, threshold, text }) => {
    const figure = `INDEX(${metrics},${metric})`;
    const holds = SIGNS.reduceRight(
      (otherwise, sign) => `IF(${operator}="${sign}",${figure}${sign}${threshold},${otherwise})`,
      "FALSE",
    );
    return `IF(ISNUMBER(${figure}),IF(${holds},"; "&${text},""),"")`;
  });
  return `MID(${texts.join("&")},3,500)`;
}
