import { perCell, perRow } from "../oneResult";
import { FIRST, HAIR, type Twin } from "../Twin";

const margin: Twin = ([revenue, cost]) =>
  revenue && cost && `IF(OR(${revenue.text}="",${cost.text}=""),"",(${revenue.text}-${cost.text})/${revenue.text})`;

/** Of one price. */
const pocketPrice: Twin = ([list, discounts, toServe]) => {
  if (!list || !discounts || (list.size && list.size.rows * list.size.columns > 1)) return undefined;
  const left = `${list.text}*SUMPRODUCT(PRODUCT(1-${discounts.text}))${toServe ? `-${toServe.text}` : ""}`;
  return `IF(${list.text}="","",${left})`;
};

/** Each price of a column with its own row of discounts, and its own cost to serve. */
const pocketPrices: Twin = (args, place) =>
  place && args[0]?.size?.columns !== 1 ? undefined : perRow(perCell(pocketPrice, [0, 2]), [1])(args, place);

const concentration: Twin = ([revenues]) => revenues && `SUMSQ(${revenues.text})/SUM(${revenues.text})^2*10000`;

const topShare: Twin = ([revenues, count]) => revenues && shareOfLargest(revenues.text, count?.text ?? "1");

/** The share of the first `count` in the order of their size. */
function shareOfLargest(cells: string, count: string): string {
  const some = `MIN(${count},COUNT(${cells}))`;
  const last = `LARGE(${cells},${some})`;
  const larger = `ISNUMBER(${cells})*(${cells}>${last})`;
  return `(SUMPRODUCT(${larger},${cells})+(${some}-SUMPRODUCT(${larger}))*${last})/SUM(${cells})`;
}

/** What INDEX picks of a whale curve. */
export function whaleShare([profits]: Parameters<Twin>[0], place: string): string | undefined {
  return profits && `IF(${place}>COUNT(${profits.text}),"",${shareOfLargest(profits.text, place)})`;
}

const whaleCurve: Twin = ([profits], { row, column } = FIRST) => {
  if (!profits) return undefined;
  const count = row + column + 1;
  return `IF(COUNT(${profits.text})<${count},"",${shareOfLargest(profits.text, String(count))})`;
};

const abc: Twin = ([revenues, untilA, untilB], { row, column } = FIRST) => {
  if (!revenues?.isReference) return undefined;
  const own = `INDEX(${revenues.text},${row + 1},${column + 1})`;
  const before = `SUMIF(${revenues.text},">"&${own})/SUM(${revenues.text})`;
  const classes = `IF(${before}<${untilA?.text ?? "0.8"}-${HAIR},"A",IF(${before}<${untilB?.text ?? "0.95"}-${HAIR},"B","C"))`;
  return `IF(${own}="","",${classes})`;
};

/** Of one account; each rule is a row of four cells. */
const redFlags: Twin = ([metrics, rules]) => {
  if (!metrics?.isReference || !rules?.isReference || !rules.size || rules.size.rows > MOST_RULES) return undefined;
  if (metrics.size && metrics.size.rows > 1 && metrics.size.columns > 1) return undefined;
  const flags = Array.from({ length: rules.size.rows }, (_, i) => {
    const [place, operator, threshold, text] = [1, 2, 3, 4].map((column) => `INDEX(${rules.text},${i + 1},${column})`);
    const figure = `INDEX(${metrics.text},${place})`;
    const broken = [">", ">=", "<", "<=", "=", "<>"].reduceRight(
      (otherwise, each) => `IF(${operator}="${each}",${figure}${each}${threshold},${otherwise})`,
      "FALSE",
    );
    return `IF(N(${place})=0,"",IF(ISNUMBER(${figure}),IF(${broken},"; "&${text},""),""))`;
  });
  return `MID(${flags.join("&")},3,500)`;
};

/** More make a formula longer than Excel takes. */
const MOST_RULES = 12;

export const moneyTwins: Readonly<Record<string, Twin>> = {
  MARGIN: perCell(margin, [0, 1]),
  POCKETPRICE: pocketPrices,
  HHI: concentration,
  TOPSHARE: topShare,
  WHALECURVE: whaleCurve,
  ABC: abc,
  REDFLAGS: perRow(redFlags, [0]),
};
