import type { ChartTemplate, Content, Entry, Highlight, SentencePart, Validation } from "../SheetTemplate";
import { FEWEST_LINES, SETTING, WORD } from "./scorecardPlaces";
import type { ScorecardShape } from "./ScorecardShape";

export function areaLines({ areaRows }: ScorecardShape): string {
  return `line1:line${areaRows}`;
}

export function totalLine({ areaRows }: ScorecardShape): string {
  return `line${areaRows + 1}`;
}

/** The score of every area and the total, capped and not; whether effort and outcome agree; and what the scorecard looks at. */
export function scorecardSummary(shape: ScorecardShape): Content[] {
  return [...areaScores(shape), ...(shape.options.balance ? [...effort(), ...balance(shape)] : [])];
}

function areaScores(shape: ScorecardShape): Content[] {
  const { areas, ownAreas, areaRows, options } = shape;
  const lines = areaLines(shape);
  const spare = Array.from({ length: areaRows - areas.length - ownAreas.length }, (): Entry[] => [null]);
  const own = (entry: (area: Entry) => Entry) => ownAreas.map((area) => [entry(area)]);
  const score = options.formulas === "kam" ? scoreByKam : plainScore;
  const total = (column: string) =>
    `IF(COUNT({${lines}.${column}})=0,"",SUMPRODUCT({${lines}.unit},{${lines}.${column}})/SUMIF({${lines}.${column}},">=0",{${lines}.unit}))`;
  return [
    { row: "summaryHead", column: "area", look: "head", entries: [[{ text: "scorecardAreasHead" }]] },
    { row: "summaryHeader", column: "area", look: "headerText", entries: [[{ text: "scorecardArea" }]] },
    {
      row: "summaryHeader",
      column: "kpi:definition",
      look: "headerText",
      entries: [[{ text: "scorecardAreaAbout" }, null]],
    },
    {
      row: "summaryHeader",
      column: "unit:target",
      look: "headerNumber",
      entries: [[{ text: "scorecardWeight" }, { text: "scorecardCapped" }, { text: "scorecardUncapped" }]],
    },
    {
      row: lines,
      column: "area",
      look: "inputText",
      entries: [...areas.map(({ name }): Entry[] => [{ text: name }]), ...own((area) => area), ...spare],
    },
    {
      row: lines,
      column: "kpi",
      look: "helper",
      entries: [...areas.map(({ statement }): Entry[] => [{ text: statement }]), ...own(() => null), ...spare],
    },
    {
      row: lines,
      column: "unit",
      look: "inputNumber",
      entries: [...areas.map((): Entry[] => [1]), ...own(() => 1), ...spare],
    },
    { row: lines, column: "baseline", look: "wholeShare", entries: [[{ formula: score("capped", "1") }]] },
    { row: lines, column: "target", look: "wholeShare", entries: [[{ formula: score("uncapped", '"none"') }]] },
    { row: totalLine(shape), column: "area", look: "totalWord", entries: [[{ text: "scorecardTotal" }]] },
    { row: totalLine(shape), column: "kpi:unit", look: "totalWord" },
    { row: totalLine(shape), column: "baseline", look: "totalShare", entries: [[{ formula: total("baseline") }]] },
    { row: totalLine(shape), column: "target", look: "totalShare", entries: [[{ formula: total("target") }]] },
    { row: "summaryHead", column: "objective", look: "helper", entries: [[{ sentence: title(shape) }]] },
    ...chartFigures(lines),
  ];
}

/** The areas that have been measured, without those between them that have not. */
function chartFigures(lines: string): Content[] {
  const figure = (column: string, look: Content["look"], formula: string): Content => ({
    row: lines,
    column,
    look,
    entries: [[{ formula }]],
  });
  const share = (column: string) =>
    `IF({here.chartRow}="",0,IFERROR(N(INDEX({${lines}.${column}},{here.chartRow})),0))`;
  return [
    { row: "summaryHeader", column: "chartArea", look: "smallHeader", entries: [[{ text: "scorecardArea" }]] },
    {
      row: "summaryHeader",
      column: "chartCapped:chartRow",
      look: "smallHeaderRight",
      entries: [
        [
          { text: "scorecardCapped" },
          { text: "scorecardUncapped" },
          { text: "matrixBarsPlace" },
          { text: "matrixBarsRow" },
        ],
      ],
    },
    figure("chartArea", "helper", `IF({here.chartRow}="","",INDEX({${lines}.area},{here.chartRow})&"")`),
    figure("chartCapped", "quietShare", share("baseline")),
    figure("chartUncapped", "quietShare", share("target")),
    figure("chartPlace", "helperWhole", "COUNT({line1:here.baseline})"),
    figure("chartRow", "helperWhole", `IFERROR(MATCH(ROWS({line1.area}:{here.area}),{${lines}.chartPlace},0),"")`),
  ];
}

const KPI_AREAS = 'IF({kpis[area]}="","-",{kpis[area]})';

function scoreByKam(column: string, cap: string): string {
  return `IFNA(VLOOKUP({here.area},KAM.SCORECARD({kpis[${column}]},{kpis[weight]},${KPI_AREAS},,${cap}),2,FALSE),"")`;
}

/** The weighted mean over the indicators of the area that could be measured: nothing attains less than 0. */
function plainScore(column: string): string {
  const weight = `SUMIFS({kpis[weight]},{kpis[area]},{here.area},{kpis[${column}]},">=0")`;
  const points = `SUMPRODUCT(({kpis[area]}={here.area})*1,{kpis[weight]},{kpis[${column}]})`;
  return `IF({here.area}="","",IF(${weight}=0,"",${points}/${weight}))`;
}

/** What was done beside what came of it. */
function effort(): Content[] {
  const mean = (type: string) => {
    const weight = `SUMIFS({kpis[weight]},{kpis[type]},${type},{kpis[capped]},">=0")`;
    return `IF(${weight}=0,"",SUMPRODUCT(({kpis[type]}=${type})*1,{kpis[weight]},{kpis[capped]})/${weight})`;
  };
  return [
    { row: "summaryHead", column: "direction", look: "head", entries: [[{ text: "scorecardEffortHead" }]] },
    { row: "summaryHeader", column: "direction", look: "smallHeader", entries: [[{ text: "scorecardType" }]] },
    { row: "summaryHeader", column: "from", look: "smallHeaderRight", entries: [[{ text: "scorecardAttained" }]] },
    { row: "line1", column: "direction", look: "label", entries: [[{ formula: WORD.activity }]] },
    { row: "line2", column: "direction", look: "label", entries: [[{ formula: WORD.outcome }]] },
    { row: "line1", column: "from", look: "wholeShare", entries: [[{ formula: mean(WORD.activity) }]] },
    { row: "line2", column: "from", look: "wholeShare", entries: [[{ formula: mean(WORD.outcome) }]] },
    { row: "line3", column: "direction", look: "helper", entries: [[{ sentence: EFFORT }]] },
  ];
}

const EFFORT: readonly SentencePart[] = [
  { when: "COUNT({line1:line2.from})<2", text: "scorecardEffortOpen" },
  { when: "{line1.from}>{line2.from}+0.1", text: "scorecardEffortAhead" },
  { when: "{line2.from}>{line1.from}+0.1", text: "scorecardOutcomeAhead" },
  { text: "scorecardEffortLevel" },
];

const TAGS = [
  { line: "line6", list: "{line1.listSide}", column: "side" },
  { line: "line7", list: "{line2.listSide}", column: "side" },
  { line: "line8", list: "{line1.listTime}", column: "time" },
  { line: "line9", list: "{line2.listTime}", column: "time" },
  { line: "line10", list: WORD.activity, column: "type" },
  { line: "line11", list: WORD.outcome, column: "type" },
  { line: "line12", list: WORD.moneyball, column: "type" },
] as const;

/** How much of the weight looks at each side. */
function balance({ options }: ScorecardShape): Content[] {
  const share = (tag: string, column: string) =>
    options.formulas === "kam"
      ? `IF(COUNTA({kpis[${column}]})=0,"",IFNA(VLOOKUP(${tag},KAM.BALANCE({kpis[${column}]},{kpis[weight]}),2,FALSE),0))`
      : `IF(COUNTA({kpis[${column}]})=0,"",SUMIF({kpis[${column}]},${tag},{kpis[weight]})/SUMIF({kpis[${column}]},"?*",{kpis[weight]}))`;
  return [
    {
      row: "line5",
      column: "direction:from",
      look: "smallHeader",
      entries: [[{ text: "scorecardBalanceHead" }, null]],
    },
    ...TAGS.map(({ line, list }): Content => ({
      row: line,
      column: "direction",
      look: "label",
      entries: [[{ formula: list }]],
    })),
    ...TAGS.map(({ line, list, column }): Content => ({
      row: line,
      column: "from",
      look: "wholeShare",
      entries: [[{ formula: share(list, column) }]],
    })),
    { row: "line13", column: "direction", look: "helper", entries: [[{ sentence: BALANCE }]] },
  ];
}

const SHARES = "{line6:line12.from}";
const BALANCE: readonly SentencePart[] = [
  { when: `COUNT(${SHARES})=0`, text: "scorecardBalanceOpen" },
  {
    when: `MAX(${SHARES})>${SETTING.balance}`,
    text: "scorecardBalanceBad",
    gaps: {
      share: `FIXED(100*MAX(${SHARES}),0)`,
      tag: `INDEX({line6:line12.direction},MATCH(MAX(${SHARES}),${SHARES},0))`,
    },
  },
  { text: "scorecardBalanceGood" },
];

function title(shape: ScorecardShape): SentencePart[] {
  const lines = areaLines(shape);
  return [
    { when: `{${totalLine(shape)}.baseline}=""`, text: "scorecardChartOpen" },
    {
      text: "scorecardChart",
      gaps: {
        total: `FIXED(100*{${totalLine(shape)}.baseline},1)`,
        behind: `INDEX({${lines}.area},MATCH(MIN({${lines}.baseline}),{${lines}.baseline},0))`,
      },
    },
  ];
}

export function scorecardChart(shape: ScorecardShape): ChartTemplate {
  return {
    name: "ScorecardChart",
    kind: "sideBySideColumns",
    at: { row: `summaryHeader:line${FEWEST_LINES - 1}`, column: "objective:uncapped" },
    titleFrom: { row: "summaryHead", column: "objective" },
    source: { row: `summaryHeader:line${shape.areaRows}`, column: "chartCapped:chartUncapped" },
    categories: { row: areaLines(shape), column: "chartArea" },
    series: [{ colour: "accent", labels: "share" }, { colour: "grey" }],
    axes: {
      category: { title: { text: "scorecardArea" } },
      value: { title: { text: "scorecardAttained" }, least: 0, look: "quietShare" },
    },
  };
}

export function summaryValidations(shape: ScorecardShape): Validation[] {
  return [
    { row: areaLines(shape), column: "unit", rule: "atLeast", least: 0, message: { text: "matrixWeightRefused" } },
  ];
}

export const summaryHighlights: readonly Highlight[] = [
  { row: "line6:line12", column: "from", kind: "state", state: "watch", when: `N({here.here})>${SETTING.balance}` },
];
