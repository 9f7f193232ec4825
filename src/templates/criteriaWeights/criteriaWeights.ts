import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate, Track } from "../SheetTemplate";
import type { CriteriaWeightsOptions, WeightMethod } from "./criteriaWeightsFields";
import { pairHighlights, pairRows, pairSection, pairValidations } from "./pairSection";
import { rowSections } from "./rowSections";
import { summaryRows, summaryValidations, weightsChart, weightsSummary } from "./weightsSummary";
import { columnKey, weightsShape, type WeightsShape } from "./WeightsShape";

/** How much each criterion counts, found in up to four ways that can be compared. */
export function criteriaWeights(options: CriteriaWeightsOptions): SheetTemplate {
  const shape = weightsShape(options);
  const sections = shape.methods.map(({ method }) => sectionOf(method));
  const firstMethod = shape.methods[0]?.column ?? columnKey(0);
  return {
    sheet: "weightsTitle",
    columns: columns(shape),
    rows: [
      ...headRows,
      ...summaryTracks(shape),
      ...sections.flatMap(({ rows }) => rows(shape)),
      ...behindRanking(shape),
    ],
    names: [
      { name: "weights_criteria", at: { row: summaryRows(shape), column: "criterion" } },
      { name: "weights_chosen", at: { row: summaryRows(shape), column: shape.chosenColumn } },
      {
        name: "weights_methods",
        at: { row: "summaryHeader", column: `${firstMethod}:${shape.methods.at(-1)?.column ?? firstMethod}` },
      },
    ],
    tables: [],
    contents: [
      ...sheetHead(
        { title: "weightsTitle", purpose: "weightsPurpose", howTo: "weightsHowTo" },
        { text: "criterion", legend: ["criterion", "across1"] },
      ),
      ...weightsSummary(shape),
      ...sections.flatMap(({ contents }) => contents(shape)),
    ],
    validations: [...summaryValidations(shape), ...sections.flatMap(({ validations }) => validations(shape))],
    highlights: options.methods.includes("pairs") && options.formulas === "kam" ? pairHighlights : [],
    charts: [weightsChart(shape)],
    frozen: { row: "legend", column: "margin" },
    print: { orientation: "landscape", columns: "margin:chart", repeatedRows: "title" },
    start: { row: "choose", column: firstMethod },
  };
}

function sectionOf(method: WeightMethod) {
  if (method !== "pairs") return rowSections[method];
  return { rows: pairRows, contents: pairSection, validations: pairValidations };
}

/** Without our functions the weights of the places are worked out below everything else, so that all other cells stay where they are. */
function behindRanking({ options, methods }: WeightsShape): Track[] {
  if (options.formulas === "kam" || !methods.some(({ method }) => method === "ranking")) return [];
  return ["beforePlaces", "rankPlace", "rankPlaceWeight"].map((key) => ({ key, size: 15 }));
}

function columns(shape: WeightsShape): Track[] {
  return [
    { key: "margin", size: 2 },
    { key: "criterion", size: 34 },
    ...Array.from({ length: shape.columns }, (_, i) => ({ key: columnKey(i), size: 14 })),
    { key: "weight", size: 12 },
    { key: "beforeChart", size: 3 },
    { key: "chart", size: 84 },
    { key: "beforeHelpers", size: 2 },
    { key: "number", size: 6 },
    ...[...shape.methods.map(({ column }) => column), shape.chosenColumn].map((column) => ({
      key: `chart_${column}`,
      size: 12,
    })),
    ...["of", "against", "now", "better", "ratioAfter"].map((key) => ({ key, size: 22 })),
  ];
}

function summaryTracks({ criteria }: WeightsShape): Track[] {
  return [
    { key: "beforeSummary", size: 8 },
    { key: "chooseHead", size: 17 },
    { key: "choose", size: 18 },
    { key: "agreement", size: 15 },
    { key: "summaryHeader", size: 20 },
    ...criteria.map(({ row }) => ({ key: row, size: 17 })),
  ];
}
