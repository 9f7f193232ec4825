import type { MessageKey } from "../../i18n";
import type { ChartColour } from "../look";
import type { ChartTemplate, Content, Entry, SentencePart, Validation } from "../SheetTemplate";
import type { WeightMethod } from "./criteriaWeightsFields";
import type { WeightsShape } from "./WeightsShape";

export const METHOD_LABELS: Readonly<Record<WeightMethod, MessageKey>> = {
  pairs: "weightsPairs",
  ranking: "weightsRanking",
  points: "weightsPoints",
  raters: "weightsRaters",
};

/** The criteria with what each method makes of them, and the weights that are to be used. */
export function weightsSummary(shape: WeightsShape): Content[] {
  const { criteria, methods, chosenColumn } = shape;
  const say = (text: MessageKey): Entry => ({ text });
  const rows = summaryRows(shape);
  return [
    { row: "chooseHead", column: "criterion", look: "head", entries: [[say("weightsToUseHead")]] },
    { row: "choose", column: "criterion", look: "body", entries: [[say("weightsMethod")]] },
    {
      row: "choose",
      column: methods[0]?.column ?? "across1",
      look: "inputText",
      entries: [[say(METHOD_LABELS[methods[0]?.method ?? "pairs"])]],
    },
    { row: "agreement", column: "criterion", look: "helper", entries: [[{ sentence: agreement(shape) }]] },
    { row: "summaryHeader", column: "criterion", look: "headerText", entries: [[say("weightsCriterion")]] },
    ...methods.map(({ method, column }): Content => ({
      row: "summaryHeader",
      column,
      look: "headerNumber",
      entries: [[say(METHOD_LABELS[method])]],
    })),
    { row: "summaryHeader", column: chosenColumn, look: "headerNumber", entries: [[say("weightsToUse")]] },
    { row: rows, column: "criterion", look: "inputText", entries: criteria.map(({ name }) => [say(name)]) },
    ...methods.map(({ method, column }): Content => ({
      row: rows,
      column,
      look: "fineShare",
      entries: criteria.map(({ pair, column: own }) => [{ formula: unlessEmpty(WEIGHT[method](pair, own)) }]),
    })),
    { row: rows, column: chosenColumn, look: "totalFineShare", entries: [[{ formula: chosen(shape) }]] },
    {
      row: "summaryHeader",
      column: chartColumns(shape),
      look: "smallHeaderRight",
      entries: [[...methods.map(({ method }) => say(METHOD_LABELS[method])), say("weightsToUse")]],
    },
    ...[...methods.map(({ column }) => column), chosenColumn].map((column): Content => ({
      row: rows,
      column: `chart_${column}`,
      look: "quietShare",
      entries: [[{ formula: `IFERROR(N({here.${column}}),0)` }]],
    })),
    { row: "choose", column: "across3", look: "helper", entries: [[{ sentence: title(shape) }]] },
  ];
}

/** Where each method's section keeps the weight of a criterion. */
const WEIGHT: Readonly<Record<WeightMethod, (pair: string, column: string) => string>> = {
  pairs: (pair) => `{${pair}.weight}`,
  ranking: (_, column) => `{rankWeight.${column}}`,
  points: (_, column) => `{pointWeight.${column}}`,
  raters: (_, column) => `{raterWeight.${column}}`,
};

/** Where a method has no weights yet, all but its first cell are empty, and an empty cell would be read as 0. */
function unlessEmpty(weight: string): string {
  return `IF(${weight}="","",${weight})`;
}

/** The rows of all criteria. */
export function summaryRows({ criteria }: WeightsShape): string {
  return `criterion1:criterion${criteria.length}`;
}

function chosen({ methods }: WeightsShape): string {
  const first = methods[0]?.column ?? "";
  const last = methods.at(-1)?.column ?? "";
  return `INDEX({here.${first}:${last}},1,MATCH({choose.${first}},{summaryHeader.${first}:${last}},0))`;
}

/** What to look at: where the methods say different things, the criterion is not thought through yet. */
function agreement(shape: WeightsShape): SentencePart[] {
  const { methods, criteria } = shape;
  const first = methods[0];
  const last = methods.at(-1);
  if (methods.length < 2 || !first || !last) return [{ text: "weightsOneMethod" }];
  const all = `{${summaryRows(shape)}.${first.column}:${last.column}}`;
  const gap = (row: string) =>
    `MAX({${row}.${first.column}:${last.column}})-MIN({${row}.${first.column}:${last.column}})`;
  const widest = `MAX(${criteria.map(({ row }) => gap(row)).join(",")})`;
  return [
    { when: `COUNT(${all})<${criteria.length * methods.length}`, text: "weightsOpen" },
    { text: "weightsAgreement", gaps: { points: `FIXED(100*(${widest}),0)` } },
  ];
}

function title(shape: WeightsShape): SentencePart[] {
  const weights = `{${summaryRows(shape)}.${shape.chosenColumn}}`;
  const names = `{${summaryRows(shape)}.criterion}`;
  return [
    { when: `COUNT(${weights})=0`, text: "weightsChartOpen" },
    {
      text: "weightsChart",
      gaps: { criterion: `INDEX(${names},MATCH(MAX(${weights}),${weights},0))`, share: `FIXED(100*MAX(${weights}),0)` },
    },
  ];
}

/** The figures of the chart, a number in every cell. */
function chartColumns({ chosenColumn }: WeightsShape): string {
  return `chart_across1:chart_${chosenColumn}`;
}

export function summaryValidations({ methods }: WeightsShape): Validation[] {
  return [
    {
      row: "choose",
      column: methods[0]?.column ?? "across1",
      rule: "list",
      from: "{weights_methods}",
      message: { text: "weightsMethodRefused" },
    },
  ];
}

const CHART_ROWS = 14;
const COLOURS: readonly ChartColour[] = ["slate", "orange", "violet", "grey", "accent"];

/** Beside each other, what the methods say; the weights to use in the accent. */
export function weightsChart(shape: WeightsShape): ChartTemplate {
  const { methods } = shape;
  return {
    name: "CriteriaWeightsChart",
    kind: "sideBySideColumns",
    at: { row: "summaryHeader", rows: CHART_ROWS, column: "chart" },
    titleFrom: { row: "choose", column: "across3" },
    source: { row: `summaryHeader:criterion${shape.criteria.length}`, column: chartColumns(shape) },
    categories: { row: summaryRows(shape), column: "criterion" },
    series: [...methods.map((_, i) => ({ colour: COLOURS[i] ?? "grey" })), { colour: "accent" }],
    axes: {
      category: { title: { text: "weightsCriterion" } },
      value: { title: { text: "weightsWeight" }, least: 0, look: "quietShare" },
    },
  };
}
