import type { MatrixShape } from "./MatrixShape";
import { ofTheAccount, type ResultFormulas } from "./matrixReferences";

const OUR_STRENGTH = "{setting3.portfolioValue}";
const ATTRACTION = "{setting4.portfolioValue}";
const STRONG_FROM = "{setting1.portfolioValue}";
const ATTRACTIVE_FROM = "{setting2.portfolioValue}";

/**
 * Where an account stands in the portfolio: how strong we are with it, and how much we want it. Each is the score on those
 * criteria of that side that are scored: how many must be, the score itself has asked.
 */
export function portfolioFormulas(shape: MatrixShape): ResultFormulas {
  const { result } = ofTheAccount(shape);
  const x = result("strength");
  const y = result("attraction");
  if (shape.options.formulas === "kam")
    return {
      strength: scoreOnSide(shape, OUR_STRENGTH),
      attraction: scoreOnSide(shape, ATTRACTION),
      quadrant: `KAM.QUADRANT(${x},${y},${STRONG_FROM},${ATTRACTIVE_FROM},{matrix_quadrants})`,
    };
  const [strategic, star, status, streamline] = [1, 2, 3, 4].map((place) => `{setting${place}.portfolioWord}`);
  const byStrength = (strong: string, weak: string) => `IF(${x}>=${STRONG_FROM}-1E-9,${strong},${weak})`;
  return {
    strength: plainScoreOnSide(shape, OUR_STRENGTH),
    attraction: plainScoreOnSide(shape, ATTRACTION),
    quadrant: `IF(OR(${x}="",${y}=""),"",IF(${y}>=${ATTRACTIVE_FROM}-1E-9,${byStrength(strategic ?? "", star ?? "")},${byStrength(status ?? "", streamline ?? "")}))`,
  };
}

/** An account without a score has no place: what is wrong with it stands in its score. */
function scoreOnSide(shape: MatrixShape, side: string): string {
  const { result, scores } = ofTheAccount(shape);
  const weights = `IF({matrix_sides}=${side},{weights},0)`;
  const score = `IFNA(KAM.SCORE(${scores},${weights},"skip",{lowest_score},{highest_score},0),"")`;
  return `IF(ISNUMBER(${result("score")}),IF(SUMIF({matrix_sides},${side},{weights})=0,"",${score}),"")`;
}

function plainScoreOnSide(shape: MatrixShape, side: string): string {
  const { result, scores } = ofTheAccount(shape);
  const scored = `SUMIFS({weights},${scores},">="&{lowest_score},${scores},"<="&{highest_score},{matrix_sides},${side})`;
  const score = `SUMPRODUCT({weights},${scores},({matrix_sides}=${side})*1)/${scored}`;
  return `IF(ISNUMBER(${result("score")}),IF(${scored}=0,"",${score}),"")`;
}
