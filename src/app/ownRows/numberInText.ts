/** Which sign a column of numbers written as text has before its decimals. */
export type DecimalSign = "." | ",";

const NUMBER = /^[-+]?\d[\d.,]*$/;

/**
 * The decimal sign of a column: the last of two different signs in one number, or a single one that is not followed by three
 * digits. Where nothing tells, the given one.
 */
export function decimalSign(texts: readonly string[], otherwise: DecimalSign): DecimalSign {
  for (const text of texts) {
    const digits = bare(text).text;
    if (!NUMBER.test(digits)) continue;
    const last = Math.max(digits.lastIndexOf("."), digits.lastIndexOf(","));
    if (last < 0) continue;
    const sign = digits[last] as DecimalSign; // one of the two that were looked for
    const other = sign === "." ? "," : ".";
    if (digits.includes(other)) return sign;
    if (digits.indexOf(sign) < last) return other;
    if (digits.length - last - 1 !== 3) return sign;
  }
  return otherwise;
}

/** A number written as text: "1,234.50", "(3)", "12 %", "€ 1.200"; undefined where it is none. */
export function numberInText(text: string, decimal: DecimalSign): number | undefined {
  const { text: digits, negative, percent } = bare(text);
  if (!NUMBER.test(digits)) return undefined;
  const [whole = "", decimals, ...more] = digits.split(decimal);
  const thousands = decimal === "." ? "," : ".";
  if (more.length > 0 || decimals?.includes(thousands)) return undefined;
  const groups = whole.replace(/^[-+]/, "").split(thousands);
  if (groups.slice(1).some((group) => group.length !== 3)) return undefined;
  const number = Number(`${groups.join("")}.${decimals ?? ""}0`) * (whole.startsWith("-") || negative ? -1 : 1);
  return percent ? number / 100 : number;
}

/** Without currency, blanks, and what says that it is negative or a percentage. */
function bare(text: string): { text: string; negative: boolean; percent: boolean } {
  const tight = text.replace(/[\s\u00a0\u202f'’]+/g, "").replace(/\u2212/g, "-");
  const inBrackets = /^\((.*)\)$/.exec(tight)?.[1];
  const percent = (inBrackets ?? tight).endsWith("%");
  const digits = (inBrackets ?? tight)
    .replace(/%$/, "")
    .replace(/^([-+]?)(\p{Sc}|[A-Z]{3})/u, "$1")
    .replace(/(\p{Sc}|[A-Z]{3})$/u, "");
  return { text: digits, negative: inBrackets !== undefined, percent };
}
