import type { MessageKey } from "../../i18n";
import type { Content, Entry, Track, Validation } from "../SheetTemplate";
import { exampleRank, exampleRating } from "./exampleJudgements";
import type { WeightMethod } from "./criteriaWeightsFields";
import type { WeightsShape } from "./WeightsShape";

type Formulas = WeightsShape["options"]["formulas"];

/** Methods that ask for one figure per criterion: its rank, its points, or points from each of several people. */
export interface RowSection {
  readonly rows: (shape: WeightsShape) => Track[];
  readonly contents: (shape: WeightsShape) => Content[];
  readonly validations: (shape: WeightsShape) => Validation[];
}

export const rowSections: Readonly<Record<Exclude<WeightMethod, "pairs">, RowSection>> = {
  ranking: {
    rows: () => sectionRows("rank", ["rank", "rankWeight"]),
    contents: (shape) => [
      ...headings("rank", "weightsRankingHead", "weightsRankingHowTo", shape),
      label("rank", "weightsRank"),
      figures("rank", shape, (i) => exampleRank(shape.criteria, i)),
      ...rankWeights(shape),
    ],
    validations: ({ across, criteria }) => [
      {
        row: "rank",
        column: across,
        rule: "between",
        least: 1,
        most: criteria.length,
        message: { text: "weightsRankRefused" },
      },
    ],
  },
  points: {
    rows: () => sectionRows("point", ["point", "pointWeight"]),
    contents: (shape) => [
      ...headings("point", "weightsPointsHead", "weightsPointsHowTo", shape),
      label("point", "weightsPointRow"),
      figures("point", shape, (i) => shape.criteria[i]?.importance ?? 0),
      label("pointWeight", "weightsWeight"),
      ...pointWeights(shape),
    ],
    validations: ({ across }) => [
      { row: "point", column: across, rule: "atLeast", least: 0, message: { text: "weightsPointRefused" } },
    ],
  },
  raters: {
    rows: ({ options }) => [
      ...sectionRows("rater", []),
      { key: "rater", size: 16, count: options.raters },
      ...["raterWeight", "deviation", "range", "lowest", "highest"].map((key) => ({ key, size: 16 })),
    ],
    contents: (shape) => raterContents(shape),
    validations: ({ across }) => [
      { row: "rater", column: across, rule: "atLeast", least: 0, message: { text: "weightsPointRefused" } },
    ],
  },
};

function sectionRows(key: string, rows: readonly string[]): Track[] {
  return [
    { key: `${key}Before`, size: 10 },
    { key: `${key}Head`, size: 17 },
    { key: `${key}HowTo`, size: 15 },
    { key: `${key}Header`, size: 34 },
    ...rows.map((row) => ({ key: row, size: 16 })),
  ];
}

function headings(key: string, head: MessageKey, howTo: MessageKey, { criteria, across }: WeightsShape): Content[] {
  const names = criteria.map(({ row }): Entry => ({ formula: `{${row}.criterion}` }));
  return [
    { row: `${key}Head`, column: "criterion", look: "head", entries: [[{ text: head }]] },
    { row: `${key}HowTo`, column: "criterion", look: "note", entries: [[{ text: howTo }]] },
    { row: `${key}Header`, column: "criterion", look: "headerText", entries: [[{ text: "weightsCriterion" }]] },
    { row: `${key}Header`, column: across, look: "headerLinked", entries: [names] },
  ];
}

function label(row: string, text: MessageKey): Content {
  return { row, column: "criterion", look: "body", entries: [[{ text }]] };
}

function figures(
  row: string,
  { criteria, across, options }: WeightsShape,
  example: (position: number) => number,
): Content {
  const isExample = options.content === "example";
  return {
    row,
    column: across,
    look: "inputNumber",
    ...(isExample && { entries: [criteria.map((_, i) => example(i))] }),
  };
}

/** One call for the whole row, or the same formula in each of its cells. */
function weightRow(row: string, { across }: WeightsShape, formulas: Formulas, formula: string): Content[] {
  if (formulas === "plain") return [{ row, column: across, look: "fineShare", entries: [[{ formula }]] }];
  return [
    { row, column: across, look: "fineShare" },
    {
      row,
      column: "across1",
      look: "fineShare",
      entries: [[{ formula }]],
      spillsInto: { row, column: across },
    },
  ];
}

function rankWeights(shape: WeightsShape): Content[] {
  const { across, criteria, options } = shape;
  const ranks = `{rank.${across}}`;
  const incomplete = `COUNT(${ranks})<${criteria.length}`;
  const weight = label("rankWeight", "weightsWeight");
  if (options.formulas === "kam") {
    const formula = `IF(${incomplete},"",KAM.WEIGHTS(${ranks},"roc"))`;
    return [weight, ...weightRow("rankWeight", shape, "kam", formula)];
  }
  // The weight of the kth of n places is (1/k + 1/(k+1) + … + 1/n) / n; those who share places share their weights.
  const places = `{rankPlace.${across}}`;
  const ofPlace = `SUMPRODUCT((${places}>={rankPlace.here})/${places})/${criteria.length}`;
  const better = `COUNTIF(${ranks},"<"&{rank.here})`;
  const tied = `COUNTIF(${ranks},{rank.here})`;
  const shared = `SUMIFS({rankPlaceWeight.${across}},${places},">"&${better},${places},"<="&${better}+${tied})/${tied}`;
  return [
    { ...label("rankPlace", "weightsPlace"), look: "helper" },
    { row: "rankPlace", column: across, look: "helperWhole", entries: [criteria.map((_, i) => i + 1)] },
    { ...label("rankPlaceWeight", "weightsPlaceWeight"), look: "helper" },
    { row: "rankPlaceWeight", column: across, look: "quietShare", entries: [[{ formula: ofPlace }]] },
    weight,
    ...weightRow("rankWeight", shape, "plain", `IF(${incomplete},"",${shared})`),
  ];
}

function pointWeights(shape: WeightsShape): Content[] {
  const points = `{point.${shape.across}}`;
  const nothing = `SUM(${points})=0`;
  const formula =
    shape.options.formulas === "kam"
      ? `IF(${nothing},"",KAM.WEIGHTS(${points},"points"))`
      : `IF(${nothing},"",{point.here}/SUM(${points}))`;
  return weightRow("pointWeight", shape, shape.options.formulas, formula);
}

function raterContents(shape: WeightsShape): Content[] {
  const { criteria, across, options } = shape;
  const isExample = options.content === "example";
  const raters = Array.from({ length: options.raters }, (_, i) => i);
  return [
    ...headings("rater", "weightsRatersHead", "weightsRatersHowTo", shape),
    { row: "raterHeader", column: "weight", look: "headerNumber", entries: [[{ text: "weightsSum" }]] },
    {
      row: "rater",
      column: "criterion",
      look: "inputText",
      entries: raters.map((rater) => [{ text: "weightsRater", gaps: { number: rater + 1 } }]),
    },
    {
      row: "rater",
      column: across,
      look: "inputNumber",
      ...(isExample && { entries: raters.map((rater) => criteria.map((_, i) => exampleRating(criteria, rater, i))) }),
    },
    { row: "rater", column: "weight", look: "whole", entries: [[{ formula: `SUM({here.${across}})` }]] },
    label("raterWeight", "weightsMeanShare"),
    { row: "raterWeight", column: across, look: "fineShare", entries: [[{ formula: MEAN_SHARE }]] },
    ...disagreement(shape),
  ];
}

/** Everyone's points as shares of what they gave, and the mean of that over all who gave any. */
const MEAN_SHARE =
  'IF(COUNTIF({rater.weight},">0")=0,"",SUMPRODUCT({rater.here}/({rater.weight}+({rater.weight}=0)))/COUNTIF({rater.weight},">0"))';

function disagreement({ across, options }: WeightsShape): Content[] {
  const rows = "deviation:highest";
  const labels: Content = {
    row: rows,
    column: "criterion",
    look: "body",
    entries: [
      [{ text: "weightsDeviation" }],
      [{ text: "weightsRange" }],
      [{ text: "weightsLowest" }],
      [{ text: "weightsHighest" }],
    ],
  };
  const formula = (row: string, look: Content["look"], text: string): Content => ({
    row,
    column: across,
    look,
    entries: [[{ formula: `IF(COUNT({rater.here})<2,"",${text})` }]],
  });
  const who = (end: "MIN" | "MAX") =>
    `IF(MAX({rater.here})=MIN({rater.here}),"",INDEX({rater.criterion},MATCH(${end}({rater.here}),{rater.here},0)))`;
  // One call for each criterion: a single row is taken for several people on one criterion.
  const part = (place: number) => `INDEX(KAM.DISAGREEMENT(TRANSPOSE({rater.here})),1,${place})`;
  const byKam = options.formulas === "kam";
  return [
    labels,
    formula("deviation", "score", byKam ? part(1) : "STDEV({rater.here})"),
    formula("range", "whole", byKam ? part(2) : "MAX({rater.here})-MIN({rater.here})"),
    formula("lowest", "smallWord", who("MIN")),
    formula("highest", "smallWord", who("MAX")),
  ];
}
