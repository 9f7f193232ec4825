import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate, Track } from "../SheetTemplate";
import { balanceHighlights, effortAndBalance } from "./effortAndBalance";
import { knownColumns, knownFigures, knownNames } from "./knownFigures";
import type { ScorecardOptions } from "./scorecardFields";
import { chartLines } from "./scorecardPlaces";
import { scorecardResults, statusHighlights } from "./scorecardResults";
import { listColumns, scorecardSettings, settingNames, settingValidations } from "./scorecardSettings";
import { kpiCount, scorecardShape, type ScorecardShape } from "./ScorecardShape";
import { areaLines, scorecardChart, scorecardSummary, summaryValidations, totalLine } from "./scorecardSummary";
import { EVIDENCE_WIDTH, KPI_COLUMNS, MONTH_WIDTH } from "./scorecardColumns";
import { kpiTable, scorecardTable, tableValidations, wholeNumbers } from "./scorecardTable";

/** Key result areas and their indicators: what is expected, what happened, and whether the scorecard itself is any good. */
export function scorecard(options: ScorecardOptions): SheetTemplate {
  const shape = scorecardShape(options);
  return {
    sheet: "scorecardTitle",
    columns: columns(shape),
    rows: rows(shape),
    names: [
      { name: "scorecard_areas", at: { row: areaLines(shape), column: "area" } },
      { name: "scorecard_area_weights", at: { row: areaLines(shape), column: "unit" } },
      { name: "scorecard_area_scores", at: { row: areaLines(shape), column: "baseline" } },
      { name: "scorecard_total", at: { row: totalLine(shape), column: "baseline" } },
      ...settingNames,
      ...knownNames,
    ],
    tables: [kpiTable(shape)],
    contents: [
      ...sheetHead(
        { title: "scorecardTitle", purpose: "scorecardPurpose", howTo: "scorecardHowTo" },
        { text: "area", legend: ["area", "kpi"] },
      ),
      ...scorecardSummary(shape),
      ...effortAndBalance(shape),
      ...scorecardSettings(options),
      ...knownFigures(),
      ...scorecardTable(shape),
      ...scorecardResults(shape),
      ...wholeNumbers(shape),
    ],
    validations: [...summaryValidations(shape), ...settingValidations(options), ...tableValidations(shape)],
    highlights: [...balanceHighlights, ...statusHighlights(shape)],
    charts: [scorecardChart(shape)],
    frozen: { row: "title", column: "kpi" },
    print: { orientation: "landscape", columns: "margin:lacks", repeatedRows: "header" },
    start: { row: "line1", column: "unit" },
  };
}

function columns({ monthColumns }: ScorecardShape): Track[] {
  return [
    { key: "margin", size: 2 },
    ...KPI_COLUMNS.map(({ key, size }) => ({ key, size })),
    ...monthColumns.map((key) => ({ key, size: MONTH_WIDTH })),
    { key: "evidence", size: EVIDENCE_WIDTH },
    { key: "beforeLists", size: 2 },
    ...listColumns,
    ...knownColumns,
    { key: "chartArea", size: 24 },
    ...["chartCapped", "chartUncapped"].map((key) => ({ key, size: 22 })),
    ...["chartPlace", "chartRow"].map((key) => ({ key, size: 12 })),
  ];
}

/** Everything above the table shares its lines: areas with their chart on the left, rules in the middle, balance on the right. */
function rows(shape: ScorecardShape): Track[] {
  const lines = shape.areaRows + 2 + chartLines(shape);
  return [
    ...headRows,
    { key: "beforeSummary", size: 8 },
    { key: "summaryHead", size: 17 },
    { key: "summaryText", size: 17 },
    { key: "summaryHeader", size: 34 },
    ...Array.from({ length: lines }, (_, i) => ({ key: `line${i + 1}`, size: 16 })),
    { key: "beforeTable", size: 8 },
    { key: "header", size: 34 },
    ...Array.from({ length: kpiCount(shape) }, (_, i) => ({ key: `kpi${i + 1}`, size: 31 })),
  ];
}
