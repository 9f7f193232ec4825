import type { Content, Highlight } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";

/** Formulas of the four results, and how other formulas refer to them. */
interface ResultFormulas {
  readonly score: string;
  readonly coverage: string;
  readonly rank: string;
  readonly tier: string;
}

/**
 * The results of every account. Score, rank and tier stay empty while too little is scored: #N/A, which says just that, is made
 * calm. A real fault (a score off the scale, a negative weight) stays visible as the function's own error.
 */
export function matrixResults(shape: MatrixShape): Content[] {
  const formulas = resultFormulas(shape);
  // In a table every row has the same formula, as Excel's calculated columns want it; one that spills stands in the first row only.
  const results = RESULTS.map(({ column, look }): Content => ({
    row: "account",
    column,
    look,
    entries: [[{ formula: formulas[column] }]],
    ...(shape.spilled && { rows: 1, spillsInto: { row: "account", column } }),
  }));
  return shape.spilled
    ? [...headers, ...RESULTS.map((result): Content => ({ row: "account", ...result })), ...results]
    : results;
}

const RESULTS = [
  { column: "coverage", look: "share" },
  { column: "score", look: "score" },
  { column: "rank", look: "whole" },
  { column: "tier", look: "word" },
] as const;

/** Beside the table the results need headers of their own. */
const headers: readonly Content[] = [
  {
    row: "header",
    column: "score:rank",
    look: "headerNumber",
    entries: [[{ text: "matrixScore" }, { text: "matrixCoverage" }, { text: "matrixRank" }]],
  },
  { row: "header", column: "tier", look: "headerWord", entries: [[{ text: "matrixTier" }]] },
];

/** How formulas elsewhere on the sheet name a whole column of results, its header and accounts added later included. */
export function resultColumn({ spilled }: MatrixShape, column: "score" | "rank" | "tier"): string {
  return spilled ? `{header:later.${column}}` : `{accounts[all ${column}]}`;
}

/** Colours say again what a word or a number in the same cell already says. */
export const resultHighlights: readonly Highlight[] = [
  { row: "account", column: "score", kind: "bar", least: 0, most: 10 },
  { row: "account", column: "tier", kind: "state", state: "good", when: "{here.here}={setting4.coverage}" },
  { row: "account", column: "tier", kind: "state", state: "quiet", when: "{here.here}={setting3.coverage}" },
  { row: "account", column: "tier", kind: "state", state: "attention", when: "{here.here}={incomplete}" },
];

function resultFormulas({ options, criteria, spilled }: MatrixShape): ResultFormulas {
  if (options.formulas === "plain") return plainFormulas(criteria);
  const scores = spilled ? fromOwnRowOn(criteria) : `{accounts[@${criteria}]}`;
  const own = (column: string) => (spilled ? `{account.${column}#}` : `{accounts[@${column}]}`);
  const all = spilled ? "{account.score#}" : "{accounts[score]}";
  const incomplete = spilled
    ? `(${own("score")}="")*(${own("coverage")}>0)`
    : `AND(${own("score")}="",${own("coverage")}>0)`;
  return {
    coverage: `KAM.COVERAGE(${scores},{weights},{lowest_score},{highest_score})`,
    score: `IFNA(KAM.SCORE(${scores},{weights},"skip",{lowest_score},{highest_score},{least_coverage}),"")`,
    rank: `KAM.RANK(${own("score")},${all})`,
    tier: `IF(${incomplete},{incomplete},IFNA(KAM.TIER(${own("score")},{tiers}),""))`,
  };
}

/**
 * The scores from the formula's own row down. Where a sheet's row is put in above the first account, the table takes it in and the
 * formula moves down: every result still stands beside its own account.
 */
function fromOwnRowOn(criteria: string): string {
  const [first = "", last = first] = criteria.split(":");
  const ownPlace = "ROWS({header:here.beforeResults})-1";
  return `INDEX({accounts[${first}]},${ownPlace}):INDEX({accounts[${last}]},ROWS({accounts[${last}]}))`;
}

/**
 * The same results from functions that Excel 2010 and LibreOffice know.
 *
 * A score counts when it is on the scale. A cell that is neither such a score nor empty, 0, n/a or -, and weights that can not be,
 * are #VALUE!, as with our functions. COUNTIF passes over rows in error, so that the others keep their ranks.
 */
function plainFormulas(criteria: string): ResultFormulas {
  const scores = `{accounts[@${criteria}]}`;
  const score = "{accounts[@score]}";
  const coverage = "{accounts[@coverage]}";
  const onTheScale = `${scores},">="&{lowest_score},${scores},"<="&{highest_score}`;
  const notScored = ["0", '"n/a"', '"-"'].map((mark) => `COUNTIF(${scores},${mark})`).join("+");
  const unreadable = `COUNTIFS(${onTheScale})+COUNTBLANK(${scores})+${notScored}<COLUMNS(${scores})`;
  const badWeights =
    'COUNTIF({weights},"<0")>0,COUNT({weights})+COUNTBLANK({weights})<COLUMNS({weights}),SUM({weights})=0';
  return {
    coverage: `IF(OR(${unreadable},${badWeights}),#VALUE!,SUMIFS({weights},${onTheScale})/SUM({weights}))`,
    score: `IF(OR(${coverage}=0,${coverage}<{least_coverage}-1E-9),"",SUMPRODUCT({weights},${scores})/(${coverage}*SUM({weights})))`,
    rank: `IF(ISNUMBER(${score}),1+COUNTIF({accounts[score]},">"&(${score}+1E-9)),${score}&"")`,
    tier: `IF(ISNUMBER(${score}),IFERROR(LOOKUP(${score}+1E-9,${TIERS_FROM},${TIERS}),""),IF(AND(${score}="",${coverage}>0),{incomplete},""))`,
  };
}

const TIERS_FROM = "{setting1:setting4.score}";
const TIERS = "{setting1:setting4.coverage}";
