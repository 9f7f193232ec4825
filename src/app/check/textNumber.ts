/** What is left of a text that says a number. */
type TextNumber =
  /** No number at all. */
  | undefined
  /** A number that could be read in two ways: 1,234 is a thousand to some and little more than one to others. */
  | "ambiguous"
  | number;

const SPACES = /[\s\u00a0\u202f']/g;
const LOOKS_LIKE_A_NUMBER = /^[-+−]?\d[\d.,]*%?$/;

/** The number that a cell's text stands for. */
export function textNumber(text: string): TextNumber {
  const tight = text.replace(SPACES, "").replace("−", "-");
  if (!LOOKS_LIKE_A_NUMBER.test(tight)) return undefined;
  const share = tight.endsWith("%");
  const digits = share ? tight.slice(0, -1) : tight;
  const figure = plainNumber(digits);
  return typeof figure === "number" && share ? figure / 100 : figure;
}

function plainNumber(digits: string): TextNumber {
  if (/^[-+]?\d+$/.test(digits)) return Number(digits);
  // One sign, and not three digits behind it: it can only stand before decimals.
  if (/^[-+]?\d+[.,](\d{1,2}|\d{4,})$/.test(digits)) return Number(digits.replace(",", "."));
  if (/^[-+]?0[.,]\d+$/.test(digits)) return Number(digits.replace(",", "."));
  // Both signs: the later one stands before the decimals.
  if (/^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(digits)) return Number(digits.replaceAll(",", ""));
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(digits)) return Number(digits.replaceAll(".", "").replace(",", "."));
  return "ambiguous";
}
