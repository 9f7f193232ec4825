import { perCell, perRow } from "../oneResult";
import { HAIR, type Twin } from "../Twin";
import type { TwinArgument } from "../TwinArgument";
import { ofFigure } from "./scoring";

const attainment: Twin = ([actual, target, direction, baseline, cap, upper]) => {
  if (!actual || !target) return undefined;
  const a = actual.text;
  const t = target.text;
  const way = direction?.text ?? '"up"';
  const end = upper?.text ?? "NA()";
  const done = `IF(OR(${a}="yes",${a}=TRUE,N(${a})>=1),1,0)`;
  const within = `IF(${a}<${t}-${HAIR},${a}/${t},IF(${a}>${end}+${HAIR},${end}/${a},1))`;
  const reached = `IF(${way}="down",IF(${a}<=0,1,${t}/${a}),${a}/${t})`;
  const gone = baseline ? `IF(ISNUMBER(${baseline.text}),(${a}-${baseline.text})/(${t}-${baseline.text}),${reached})` : reached; // prettier-ignore
  const share = `IF(${way}="yes",${done},IF(${way}="range",${within},${gone}))`;
  return `IF(${a}="","",MAX(0,${cap ? `MIN(${cap.text},${share})` : share}))`;
};

/** Where amber is above green, less is better. */
const rag: Twin = ([value, amber, green, labels]) => {
  if (!value || !amber || !green) return undefined;
  const word = (place: number, english: string) => (labels ? `INDEX(${labels.text},${place})` : `"${english}"`);
  const light = (isGreen: string, isAmber: string) =>
    `IF(${isGreen},${word(1, "Green")},IF(${isAmber},${word(2, "Amber")},${word(3, "Red")}))`;
  const v = value.text;
  const more = light(`${v}>=${green.text}-${HAIR}`, `${v}>=${amber.text}-${HAIR}`);
  const less = light(`${v}<=${green.text}+${HAIR}`, `${v}<=${amber.text}+${HAIR}`);
  return ofFigure(value, `IF(${amber.text}>${green.text},${less},${more})`);
};

/** The total of all KPIs; with groups it is a list, of which only `areaScore` can be said in plain Excel. */
const scorecard: Twin = ([attained, weights, groups, groupWeights, cap]) => {
  if (groups || groupWeights || !attained?.isReference || !weights?.isReference) return undefined;
  const sum = cappedSum(attained, weights, cap, "");
  return sum && `${sum}/SUMIFS(${weights.text},${attained.text},">=0")`;
};

/** What VLOOKUP finds of one area in the list of a scorecard with groups. */
export function areaScore(area: string, [attained, weights, groups, , cap]: Parameters<Twin>[0]): string | undefined {
  if (!attained?.isReference || !weights?.isReference || !groups?.isReference) return undefined;
  const sum = cappedSum(attained, weights, cap, `(${groups.text}=${area})*`);
  const weight = `SUMIFS(${weights.text},${groups.text},${area},${attained.text},">=0")`;
  return sum && `IF(OR(${area}="",COUNTIF(${groups.text},${area})=0),NA(),IF(${weight}=0,"",${sum}/${weight}))`;
}

/** A text is more than any number: a KPI without a figure is never within the cap. */
function cappedSum(
  attained: TwinArgument,
  weights: TwinArgument,
  cap: TwinArgument | undefined,
  where: string,
): string | undefined {
  if (cap?.word === "none") return `SUMPRODUCT(${where}ISNUMBER(${attained.text}),${weights.text},${attained.text})`;
  if (cap?.word !== undefined) return undefined;
  const most = cap?.text ?? "1";
  const within = `SUMPRODUCT(${where}(${attained.text}<=${most}),${weights.text},${attained.text})`;
  const beyond = `SUMPRODUCT(${where}ISNUMBER(${attained.text})*(${attained.text}>${most}),${weights.text})`;
  return `(${within}+${most}*${beyond})`;
}

/** What VLOOKUP finds of one tag in the list of shares. */
export function tagShare(tag: string, [tags, weights]: Parameters<Twin>[0]): string | undefined {
  if (!tags?.isReference || weights?.isReference === false) return undefined;
  const share = weights
    ? `SUMIF(${tags.text},${tag},${weights.text})/SUMIF(${tags.text},"?*",${weights.text})`
    : `COUNTIF(${tags.text},${tag})/COUNTIF(${tags.text},"?*")`;
  return `IF(OR(${tag}="",COUNTIF(${tags.text},${tag})=0),NA(),${share})`;
}

/** The letters of SMART that one KPI lacks, with the English letters. */
const smart: Twin = ([kpi, labels]) => {
  if (!kpi?.isReference || labels || (kpi.size && kpi.size.rows !== 1)) return undefined;
  const [name, definition, unit, baseline, target, objective, due] = [1, 2, 3, 4, 5, 6, 7].map((column) => `INDEX(${kpi.text},1,${column})`); // prettier-ignore
  const words = `TRIM(${definition})`;
  const lacks = [
    [`LEN(${words})-LEN(SUBSTITUTE(${words}," ",""))<2`, "S"],
    [`OR(${unit}="",${target}="")`, "M"],
    [`OR(${baseline}="",${baseline}=${target})`, "A"],
    [`${objective}=""`, "R"],
    [`NOT(ISNUMBER(${due}))`, "T"],
  ];
  const letters = lacks.map(([when, letter]) => `IF(${when},", ${letter}","")`).join("&");
  return `IF(${name}="","",MID(${letters},3,99))`;
};

export const scorecardTwins: Readonly<Record<string, Twin>> = {
  ATTAINMENT: perCell(attainment, [0, 1, 2, 3, 5]),
  RAG: perCell(rag, [0]),
  SCORECARD: scorecard,
  SMART: perRow(smart, [0]),
};
