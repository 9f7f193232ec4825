import type { Content, Highlight } from "../SheetTemplate";
import { portfolioFormulas } from "./matrixPortfolioFormulas";
import type { MatrixShape } from "./MatrixShape";
import { ofAllAccounts, ofTheAccount, type ResultFormulas } from "./matrixReferences";
import { spillsOf, statusFormulas } from "./matrixStatusFormulas";
import { resultsOf, sayingOf, workingsOf, type MatrixColumn } from "./matrixTableColumns";

/**
 * The results of every account. Score, rank and tier stay empty while too little is scored: #N/A, which says just that, is made
 * calm. A real fault (a score off the scale, a negative weight) stays visible as the function's own error.
 */
export function matrixResults(shape: MatrixShape): Content[] {
  const formulas: ResultFormulas = {
    ...scoreFormulas(shape),
    ...statusFormulas(shape),
    ...portfolioFormulas(shape),
    queue: queueFormula(shape),
  };
  const columns = [...resultsOf(shape), ...workingsOf(shape)];
  const results = columns.flatMap(({ column, look }): Content[] => {
    const formula = formulas[column];
    if (formula === undefined) return [{ row: "account", column, look }];
    // In a table every row has the same formula, as Excel's calculated columns want it; one that spills stands in the first row only.
    return [
      {
        row: "account",
        column,
        look,
        entries: [[{ formula }]],
        ...(shape.spilled && { rows: 1, spillsInto: { row: "account", column } }),
        ...(column === "robustness" && { withoutTwin: true }),
      },
    ];
  });
  if (!shape.spilled) return [...results, ...spillsOf(shape)];
  return [
    ...columns.map(headerBeside),
    ...columns.map(({ column, look }): Content => ({ row: "account", column, look })),
    ...results,
  ];
}

/** Beside the table the results need headers of their own. */
function headerBeside({ column, header, isWord }: MatrixColumn): Content {
  return { row: "header", column, look: isWord ? "headerWord" : "headerNumber", entries: [[sayingOf(header)]] };
}

/** Colours say again what a word or a number in the same cell already says. */
export function resultHighlights({ has }: MatrixShape): Highlight[] {
  return [
    { row: "account", column: "score", kind: "bar", least: 0, most: 10 },
    { row: "account", column: "tier", kind: "state", state: "good", when: "{here.here}={setting4.coverage}" },
    { row: "account", column: "tier", kind: "state", state: "quiet", when: "{here.here}={setting3.coverage}" },
    { row: "account", column: "tier", kind: "state", state: "attention", when: "{here.here}={incomplete}" },
    ...(has("status") ? STATUS_HIGHLIGHTS : []),
    ...(has("robustness") ? [{ row: "account", column: "robustness", kind: "bar", least: 0, most: 1 } as const] : []),
  ];
}

const STATUS_HIGHLIGHTS: readonly Highlight[] = [
  { row: "account", column: "status", kind: "state", state: "good", when: "{here.here}={setting1.chartWord}" },
  { row: "account", column: "status", kind: "state", state: "watch", when: "{here.here}={setting2.chartWord}" },
  { row: "account", column: "status", kind: "state", state: "quiet", when: "{here.here}={setting3.chartWord}" },
];

function scoreFormulas(shape: MatrixShape): ResultFormulas {
  const { options, spilled } = shape;
  if (options.formulas === "plain") return plainScoreFormulas(shape);
  const { result, scores } = ofTheAccount(shape);
  const incomplete = spilled
    ? `(${result("score")}="")*(${result("coverage")}>0)`
    : `AND(${result("score")}="",${result("coverage")}>0)`;
  return {
    coverage: `KAM.COVERAGE(${scores},{weights},{lowest_score},{highest_score})`,
    score: `IFNA(KAM.SCORE(${scores},{weights},"skip",{lowest_score},{highest_score},{least_coverage}),"")`,
    rank: `KAM.RANK(${result("score")},${ofAllAccounts(shape).result("score")})`,
    tier: `IF(${incomplete},{incomplete},IFNA(KAM.TIER(${result("score")},{tiers}),""))`,
  };
}

/**
 * The same results from functions that Excel 2010 and LibreOffice know.
 *
 * A score counts when it is on the scale. A cell that is neither such a score nor empty, 0, n/a or -, and weights that cannot be,
 * are #VALUE!, as with our functions. COUNTIF passes over rows in error, so that the others keep their ranks.
 */
function plainScoreFormulas(shape: MatrixShape): ResultFormulas {
  const { result, scores } = ofTheAccount(shape);
  const score = result("score");
  const coverage = result("coverage");
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

/**
 * The place in the queue of an account that is no key account yet: the best is 1. A millionth of the row makes places of equal
 * accounts differ, so that each is found once; it is not shown.
 */
function queueFormula(shape: MatrixShape): string {
  const { result, entry } = ofTheAccount(shape);
  const score = result("score");
  const standing = shape.has("status") ? "status" : "tier";
  const words = shape.has("status") ? ["{setting1.chartWord}", "{setting2.chartWord}"] : ["{setting4.coverage}"];
  const waits = words.map((word) => `(${result(standing)}<>${word})`).join("*");
  if (shape.spilled) {
    const waiting = `IF(ISNUMBER(${score})*${waits},${score},"")`;
    return `IF(ISNUMBER(${score})*${waits},KAM.RANK(${waiting},${waiting})+ROW(${entry("account")})/1E6,"")`;
  }
  const others = words.map((word) => `,{accounts[${standing}]},"<>"&${word}`).join("");
  const better = `COUNTIFS({accounts[score]},">"&(${score}+1E-9)${others})`;
  return `IF(ISNUMBER(${score}),IF(${waits},1+${better}+ROW()/1E6,""),"")`;
}
