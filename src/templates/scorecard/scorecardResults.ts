import type { Content, Highlight } from "../SheetTemplate";
import { linkedFigure } from "./knownFigures";
import { SETTING, WORD } from "./scorecardPlaces";
import { kpiRows, type ScorecardShape } from "./ScorecardShape";

const own = (column: string) => `{kpis[@${column}]}`;

/** What each indicator comes to: the figure of its months, how far it is, its light, its trend, and what its statement lacks. */
export function scorecardResults(shape: ScorecardShape): Content[] {
  const { formulas } = shape.options;
  const months = `{kpis[@${shape.months}]}`;
  const result = (column: string, look: Content["look"], formula: string): Content => ({
    row: kpiRows(shape),
    column,
    look,
    entries: [[{ formula }]],
  });
  const measured = (formula: string) => `IF(OR(${own("actual")}="",${NO_TARGET}),"",${formula})`;
  const attained = (capped: boolean) => (formulas === "kam" ? attainmentByKam(capped) : plainAttainment(capped));
  const light = formulas === "kam" ? LIGHT_BY_KAM : PLAIN_LIGHT;
  return [
    result("linked", "linkFigure", `IF(${own("kpi")}="","",${linkedFigure(own("kpi"))})`),
    result("actual", "figure", actualOf(months)),
    result("uncapped", "wholeShare", measured(attained(false))),
    result("capped", "wholeShare", measured(attained(true))),
    result("status", "word", `IF(${own("uncapped")}="","",${light})`),
    ...(formulas === "kam" ? [{ ...result("trend", "word", trendOf(months)), withoutTwin: true as const }] : []),
    result("lacks", "word", `IF(${own("kpi")}="","",${formulas === "kam" ? LACKS_BY_KAM : PLAIN_LACKS})`),
  ];
}

const NO_TARGET = `AND(${own("target")}="",${own("direction")}<>"yes")`;

/** Without months of its own, what another sheet knows. */
function actualOf(months: string): string {
  // The last cell with anything in it: an error everywhere else, which LOOKUP passes over. A yes or no is text, and never a sum.
  const latest = `LOOKUP(2,1/(${months}<>""),${months})`;
  const figure = `IF(${own("method")}=${WORD.sum},SUM(${months}),IF(${own("method")}=${WORD.mean},AVERAGE(${months}),${latest}))`;
  return `IF(COUNTA(${months})=0,${own("linked")},IF(COUNT(${months})=0,${latest},${figure}))`;
}

function attainmentByKam(capped: boolean): string {
  const direction = `IF(${own("direction")}="","up",${own("direction")})`;
  const baseline = `IF(${own("from")}=${WORD.baseline},${own("baseline")},"")`;
  const target = `IF(${own("target")}="",1,${own("target")})`;
  const upper = `IF(${own("upper")}="","",${own("upper")})`;
  return `KAM.ATTAINMENT(${own("actual")},${target},${direction},${baseline},${capped ? "1" : ""},${upper})`;
}

/** The same in Excel's own words. Where a target cannot be measured against, it is an error, as with our function. */
function plainAttainment(capped: boolean): string {
  const [actual, target, upper] = [own("actual"), own("target"), own("upper")];
  const direction = own("direction");
  const done = `IF(OR(${actual}="yes",${actual}=TRUE,N(${actual})>=1),1,0)`;
  const range = `IF(${actual}<${target}-1E-9,${actual}/${target},IF(${actual}>${upper}+1E-9,${upper}/${actual},1))`;
  const way = `(${actual}-${own("baseline")})/(${target}-${own("baseline")})`;
  const down = `IF(${actual}<=0,1,${target}/${actual})`;
  const fromBaseline = `AND(${own("from")}=${WORD.baseline},ISNUMBER(${own("baseline")}))`;
  const simple = `IF(${fromBaseline},${way},IF(${direction}="down",${down},${actual}/${target}))`;
  const any = `IF(${direction}="yes",${done},IF(${direction}="range",${range},${simple}))`;
  return `MAX(0,${capped ? `MIN(1,${any})` : any})`;
}

const LIGHT_BY_KAM = `KAM.RAG(${own("uncapped")},${SETTING.amber},${SETTING.green},{scorecard_lights})`;
const PLAIN_LIGHT = `IF(${own("uncapped")}>=${SETTING.green}-1E-9,${WORD.green},IF(${own("uncapped")}>=${SETTING.amber}-1E-9,${WORD.amber},${WORD.red}))`;

function trendOf(months: string): string {
  return `IF(COUNT(${months})<3,"",KAM.TREND(IF(${months}="","",${months}),${SETTING.tolerance},{scorecard_trends}))`;
}

const STATEMENT = "{kpis[@kpi:due]}";
const LACKS_BY_KAM = `KAM.SMART(IF(${STATEMENT}="","",${STATEMENT}))`;
/** Three words have two gaps between them. */
const FEW_WORDS = `LEN(TRIM(${own("definition")}))-LEN(SUBSTITUTE(TRIM(${own("definition")})," ",""))<2`;
const PLAIN_LACKS = `MID(${[
  [FEW_WORDS, "S"],
  [`OR(${own("unit")}="",${own("target")}="")`, "M"],
  [`OR(${own("baseline")}="",${own("baseline")}=${own("target")})`, "A"],
  [`${own("objective")}=""`, "R"],
  [`NOT(ISNUMBER(${own("due")}))`, "T"],
]
  .map(([lacks = "", letter = ""]) => `IF(${lacks},", ${letter}","")`)
  .join("&")},3,99)`;

export function statusHighlights(shape: ScorecardShape): Highlight[] {
  return [
    { row: kpiRows(shape), column: "status", kind: "state", state: "good", when: `{here.here}=${WORD.green}` },
    { row: kpiRows(shape), column: "status", kind: "state", state: "watch", when: `{here.here}=${WORD.amber}` },
    { row: kpiRows(shape), column: "status", kind: "state", state: "bad", when: `{here.here}=${WORD.red}` },
    { row: kpiRows(shape), column: "lacks", kind: "state", state: "attention", when: '{here.here}<>""' },
    { row: kpiRows(shape), column: "capped", kind: "bar", least: 0, most: 1 },
  ];
}
