import type { MessageKey } from "../../i18n";
import type { Content, Track } from "../SheetTemplate";

interface KnownFigure {
  readonly kpi: MessageKey;
  readonly from: MessageKey;
  /** In the unit of the indicator; an error where there is no such sheet, or nothing on it yet. */
  readonly formula: string;
}

const HEALTH_WEIGHED = 'SUMIF(kam_health_score,">=0",kam_health_revenue)';

const FIGURES: readonly KnownFigure[] = [
  { kpi: "kpiSatisfaction", from: "reviewTitle", formula: "100*kam_review_content" },
  { kpi: "kpiNetPromoterScore", from: "reviewTitle", formula: "kam_review_promoters+0" },
  { kpi: "kpiContractMargin", from: "marginTitle", formula: "100*kam_margin_share" },
  {
    kpi: "kpiHealthScore",
    from: "healthTitle",
    formula: `SUMPRODUCT(kam_health_revenue,kam_health_score)/${HEALTH_WEIGHED}`,
  },
];

const ALL = `line1:line${FIGURES.length}`;

export const knownColumns: readonly Track[] = [
  { key: "knownKpi", size: 32 },
  { key: "knownFigure", size: 12 },
  { key: "knownFrom", size: 20 },
];

/** What other sheets measure already, by the name of its indicator: whoever calls that otherwise writes it here. */
export function knownFigures(): Content[] {
  return [
    {
      row: "summaryHeader",
      column: "knownKpi:knownFrom",
      look: "smallHeader",
      entries: [[{ text: "scorecardKnownKpi" }, { text: "scorecardKnownFigure" }, { text: "scorecardKnownFrom" }]],
    },
    { row: "summaryHeader", column: "knownFigure", look: "smallHeaderRight" },
    { row: ALL, column: "knownKpi", look: "inputText", entries: FIGURES.map(({ kpi: text }) => [{ text }]) },
    {
      row: ALL,
      column: "knownFigure",
      look: "linkFigure",
      entries: FIGURES.map(({ formula }) => [{ formula: `IFERROR(${formula},"")` }]),
    },
    { row: ALL, column: "knownFrom", look: "helper", entries: FIGURES.map(({ from: text }) => [{ text }]) },
  ];
}

export const knownNames = [
  { name: "scorecard_known_kpis", at: { row: ALL, column: "knownKpi" } },
  { name: "scorecard_known_figures", at: { row: ALL, column: "knownFigure" } },
] as const;

/** Of an indicator, what another sheet has measured; else what the performance review says of one of this name. */
export function linkedFigure(kpi: string): string {
  const reviewed = `INDEX(kam_review_actuals,MATCH(${kpi},kam_review_figures,0))`;
  const known = `INDEX({scorecard_known_figures},MATCH(${kpi},{scorecard_known_kpis},0))`;
  return `IFERROR(${known}+0,IFERROR(IF(${reviewed}="","",${reviewed}),""))`;
}
