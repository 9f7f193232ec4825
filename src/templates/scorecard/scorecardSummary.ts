import type { ChartTemplate, Content, Entry, SentencePart, Validation } from "../SheetTemplate";
import { chartLines } from "./scorecardPlaces";
import type { ScorecardShape } from "./ScorecardShape";

export function areaLines({ areaRows }: ScorecardShape): string {
  return `line1:line${areaRows}`;
}

export function totalLine({ areaRows }: ScorecardShape): string {
  return `line${areaRows + 1}`;
}

/** The score of every area and the total, capped and not, and a chart of them. */
export function scorecardSummary(shape: ScorecardShape): Content[] {
  return [
    ...areas(shape),
    ...scores(shape),
    { row: "summaryText", column: "area", look: "helper", entries: [[{ sentence: title(shape) }]] },
    ...chartFigures(areaLines(shape)),
  ];
}

/** What is asked for, and how much it counts; empty lines for areas of the user's own. */
function areas(shape: ScorecardShape): Content[] {
  const { areas: chosen, ownAreas, areaRows } = shape;
  const lines = areaLines(shape);
  const spare = Array.from({ length: areaRows - chosen.length - ownAreas.length }, (): Entry[] => [null]);
  const own = (entry: (area: Entry) => Entry) => ownAreas.map((area) => [entry(area)]);
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
      entries: [...chosen.map(({ name }): Entry[] => [{ text: name }]), ...own((area) => area), ...spare],
    },
    {
      row: lines,
      column: "kpi",
      look: "helper",
      entries: [...chosen.map(({ statement }): Entry[] => [{ text: statement }]), ...own(() => null), ...spare],
    },
    {
      row: lines,
      column: "unit",
      look: "inputNumber",
      entries: [...chosen.map((): Entry[] => [1]), ...own(() => 1), ...spare],
    },
  ];
}

function scores(shape: ScorecardShape): Content[] {
  const lines = areaLines(shape);
  const row = totalLine(shape);
  const score = shape.options.formulas === "kam" ? scoreByKam : plainScore;
  const total = (column: string) =>
    `IF(COUNT({${lines}.${column}})=0,"",SUMPRODUCT({${lines}.unit},{${lines}.${column}})/SUMIF({${lines}.${column}},">=0",{${lines}.unit}))`;
  return [
    { row: lines, column: "baseline", look: "wholeShare", entries: [[{ formula: score("capped", "1") }]] },
    { row: lines, column: "target", look: "wholeShare", entries: [[{ formula: score("uncapped", '"none"') }]] },
    { row, column: "area", look: "totalWord", entries: [[{ text: "scorecardTotal" }]] },
    { row, column: "kpi:unit", look: "totalWord" },
    { row, column: "baseline", look: "totalShare", entries: [[{ formula: total("baseline") }]] },
    { row, column: "target", look: "totalShare", entries: [[{ formula: total("target") }]] },
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
    kind: "sideBySideBars",
    // One line below the total.
    at: { row: `line${shape.areaRows + 3}`, rows: chartLines(shape), column: "area:definition" },
    titleFrom: { row: "summaryText", column: "area" },
    source: { row: `summaryHeader:line${shape.areaRows}`, column: "chartCapped:chartUncapped" },
    categories: { row: areaLines(shape), column: "chartArea" },
    series: [
      { colour: "accent", labels: "share" },
      { colour: "grey", labels: "share" },
    ],
    axes: { category: { title: { text: "scorecardArea" } }, value: { hidden: true, least: 0 } },
  };
}

export function summaryValidations(shape: ScorecardShape): Validation[] {
  return [
    { row: areaLines(shape), column: "unit", rule: "atLeast", least: 0, message: { text: "matrixWeightRefused" } },
  ];
}
