/** Digits behind the point that a General number shows at most. */
const MOST_DECIMALS = 9;
/** Digits behind the point that it shows at most with an exponent. */
const MOST_EXPONENT_DECIMALS = 5;

/** A smaller number that does not fit as it is takes an exponent at once. */
const LEAST_PLAIN = 1e-4;

/**
 * What a number, a truth or an error shows in a cell of this width: a General number gives up decimals and then takes an exponent;
 * what still does not fit becomes "####".
 */
export function fitNumber(
  text: string,
  value: unknown,
  numberFormat: string | undefined,
  width: number,
  measure: (text: string) => number,
): string {
  if (measure(text) <= width) return text;
  if (typeof value === "number" && (numberFormat === undefined || numberFormat === "General")) {
    const shorter = shorterForms(value).find((form) => measure(form) <= width);
    if (shorter !== undefined) return shorter;
  }
  return hashes(width, measure);
}

/** A cell full of "#". */
export function hashes(width: number, measure: (text: string) => number): string {
  return "#".repeat(Math.max(1, Math.floor(width / measure("#"))));
}

/** From the most exact to the shortest; 0 stands for a small number only where no exponent fits. */
function shorterForms(value: number): string[] {
  const plain: string[] = [];
  for (let decimals = MOST_DECIMALS; decimals >= 0; decimals--) plain.push(String(Number(value.toFixed(decimals))));
  const exponential: string[] = [];
  for (let decimals = MOST_EXPONENT_DECIMALS; decimals >= 0; decimals--)
    exponential.push(withExponent(value, decimals));
  if (Math.abs(value) < LEAST_PLAIN && value !== 0) return [...exponential, "0"];
  const isReadable = (form: string): boolean => !form.includes("e") && (Number(form) !== 0 || value === 0);
  return [...plain.filter(isReadable), ...exponential, ...(Math.abs(value) < 1 ? ["0"] : [])];
}

/** "1.2E+06", as Excel writes it: without trailing zeros, the exponent of two digits. */
function withExponent(value: number, decimals: number): string {
  const [mantissa = "", exponent = ""] = value.toExponential(decimals).split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${String(Number(mantissa))}E${exponent.startsWith("-") ? "-" : "+"}${digits}`;
}
