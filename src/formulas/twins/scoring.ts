import { perCell, perRow } from "../oneResult";
import { HAIR, type Twin } from "../Twin";
import type { TwinArgument } from "../TwinArgument";

/** Weighted mean of one row of scores. A cell that is no score, empty or "not scored" is #VALUE!, as with our function; so are weights that cannot be. */
const score: Twin = ([scores, weights, missing, least, most, leastCoverage]) => {
  const row = scoresOf(scores, weights, least, most);
  if (row === undefined || (missing && missing.word !== "skip")) return undefined;
  const sum = weights ? `SUMPRODUCT(${weights.text},${row.cells})/${row.counted}` : `AVERAGEIFS(${row.cells},${row.onScale})`; // prettier-ignore
  const enough = leastCoverage?.text ?? "0.6";
  return `IF(${row.unreadable},#VALUE!,IF(OR(${row.coverage}=0,${row.coverage}<${enough}-${HAIR}),NA(),${sum}))`;
};

const coverage: Twin = ([scores, weights, least, most]) => {
  const row = scoresOf(scores, weights, least, most);
  return row && `IF(${row.unreadable},#VALUE!,${row.coverage})`;
};

function scoresOf(
  scores: TwinArgument | undefined,
  weights: TwinArgument | undefined,
  least: TwinArgument | undefined,
  most: TwinArgument | undefined,
) {
  if (!scores?.isReference || !isOneRow(scores)) return undefined;
  const cells = scores.text;
  const lowest = least?.text ?? "1";
  const onScale = `${cells},">="&${lowest},${cells},"<="&${most?.text ?? "10"}`;
  const count = `ROWS(${cells})*COLUMNS(${cells})`;
  // On a scale that begins above 0, a 0 is how Excel sends a blank cell.
  const zero = least === undefined || (least.number ?? 0) > 0 ? `COUNTIF(${cells},0)` : `(${lowest}>0)*COUNTIF(${cells},0)`; // prettier-ignore
  const read = `COUNTIFS(${onScale})+COUNTBLANK(${cells})+${zero}+COUNTIF(${cells},"n/a")+COUNTIF(${cells},"-")`;
  if (weights === undefined)
    return { cells, onScale, unreadable: `${read}<${count}`, counted: "", coverage: `COUNTIFS(${onScale})/(${count})` };
  const each = weights.text;
  const bad = `COUNTIF(${each},"<0")>0,COUNT(${each})+COUNTBLANK(${each})<${count},SUM(${each})=0`;
  const unreadable = `OR(${read}<${count},${weights.isReference ? bad : `SUMPRODUCT((${each}<0)*1)>0,SUM(${each})=0`})`;
  const counted = weights.isReference
    ? `SUMIFS(${each},${onScale})`
    : `SUMPRODUCT(ISNUMBER(${cells})*(${cells}>=${lowest})*(${cells}<=${most?.text ?? "10"})*${each})`;
  return { cells, onScale, unreadable, counted, coverage: `${counted}/SUM(${each})` };
}

function isOneRow({ size }: TwinArgument): boolean {
  return size === undefined || size.rows === 1;
}

const rank: Twin = ([value, among, order]) => {
  if (!value || !among?.isReference) return undefined;
  const better = order?.word === "ascending" ? `"<"&(${value.text}-${HAIR})` : `">"&(${value.text}+${HAIR})`;
  if (order && order.word !== "ascending" && order.word !== "descending") return undefined;
  return ofFigure(value, `1+COUNTIF(${among.text},${better})`);
};

const tier: Twin = ([value, bands]) =>
  value && bands && ofFigure(value, `LOOKUP(${value.text}+${HAIR},INDEX(${bands.text},0,1),INDEX(${bands.text},0,2))`);

const band: Twin = ([value, bands, interpolate]) => (interpolate ? undefined : tier([value, bands]));

/** Nothing where there is no figure. */
export function ofFigure({ text }: TwinArgument, result: string): string {
  return `IF(ISNUMBER(${text}),${result},IF(ISERROR(${text}),${text},""))`;
}

export const scoringTwins: Readonly<Record<string, Twin>> = {
  SCORE: perRow(score, [0]),
  COVERAGE: perRow(coverage, [0]),
  RANK: perCell(rank, [0]),
  TIER: perCell(tier, [0]),
  BAND: perCell(band, [0]),
};
