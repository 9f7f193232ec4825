import type { Content, Entry, Validation } from "../SheetTemplate";
import { broughtEntries } from "./broughtEntries";
import { exampleFigures } from "./exampleFigures";
import { exampleStandings, type ExampleStanding } from "./exampleStandings";
import type { MatrixFigure, MatrixShape } from "./MatrixShape";
import { entriesOf, FIGURE_LOOKS } from "./matrixTableColumns";

const FROM_STANDING: Readonly<Record<string, (standing: ExampleStanding) => Entry>> = {
  revenue: ({ revenue }) => revenue,
  current: ({ status }) => (status === null ? null : { text: status }),
  below: ({ reviewsBelow }) => reviewsBelow,
  gate: ({ failsGate }) => (failsGate ? { text: "healthYes" } : null),
};

/** What users enter for the sections, right of the evidence, and the scores that follow from figures. */
export function matrixEntries(shape: MatrixShape): Content[] {
  return [
    ...entriesOf(shape).map(({ column, look }): Content => ({
      row: "account",
      column,
      look,
      ...exampleOf(shape, column),
    })),
    ...shape.figures.map((figure) => scoreByFigure(shape, figure)),
  ];
}

function exampleOf({ options, figures }: MatrixShape, column: string): Pick<Content, "entries"> {
  if (options.accounts.kind !== "example") return broughtEntries(options.accounts, column);
  const standing = FROM_STANDING[column];
  if (standing !== undefined) return { entries: exampleStandings.map((each) => [standing(each)]) };
  const figure = figures.find((each) => each.column === column);
  const known = exampleFigures[figure?.criterion ?? ""] ?? [];
  return { entries: exampleStandings.map((_, i) => [known[i] ?? null]) };
}

/** A figure below the lowest band scores nothing, and neither does one that is not known. */
function scoreByFigure({ options }: MatrixShape, { scored, column, from, points, bandsName }: MatrixFigure): Content {
  const figure = `{accounts[@${column}]}`;
  const bounds = `{setting1:setting4.${from}}`;
  const known = `IF(${figure}<INDEX(${bounds},1)-1E-9,"",LOOKUP(${figure}+1E-9,${bounds},{setting1:setting4.${points}}))`;
  const plain = `IF(ISNUMBER(${figure}),${known},IF(OR(${figure}="",${figure}="n/a",${figure}="-"),"",#VALUE!))`;
  const byKam = `IF(${figure}="","",IFNA(KAM.BAND(${figure},{${bandsName}}),""))`;
  return {
    row: "account",
    column: scored,
    look: "figure",
    entries: [[{ formula: options.formulas === "kam" ? byKam : plain }]],
  };
}

/** Where the bands stand: above the frozen head's last row, beside the boxes, so that no account's row takes one along. */
export function matrixBands({ figures }: MatrixShape): Content[] {
  return figures.flatMap(({ column, unit, bands, from, points }): Content[] => [
    { row: "settingsHead", column: from, look: "smallHeaderLinked", entries: [[{ formula: `{header.${column}}` }]] },
    { row: "settingsHead", column: points, look: "smallHeaderRight", entries: [[{ text: "matrixBandPoints" }]] },
    {
      row: "setting1:setting4",
      column: from,
      look: FIGURE_LOOKS[unit],
      entries: bands.map((band) => [band.from]),
    },
    { row: "setting1:setting4", column: points, look: "inputNumber", entries: bands.map((band) => [band.points]) },
  ]);
}

export function entryValidations({ has, figures }: MatrixShape): Validation[] {
  const bounds = figures.flatMap(({ header, column, from, points }): Validation[] => [
    {
      row: "account",
      column,
      rule: "custom",
      formula: 'OR({here.here}="n/a",ISNUMBER({here.here}))',
      message: { text: "matrixFigureRefused" },
      prompt: { title: header, text: [{ text: "matrixFigurePrompt" }] },
    },
    {
      row: "setting1:setting4",
      column: `${from}:${points}`,
      rule: "custom",
      formula: "ISNUMBER({here.here})",
      message: { text: "matrixBoundRefused" },
    },
  ]);
  const revenue: Validation = {
    row: "account",
    column: "revenue",
    rule: "atLeast",
    least: 0,
    message: { text: "fitAmountRefused" },
  };
  const status: Validation[] = [
    {
      row: "account",
      column: "current",
      rule: "list",
      from: "{matrix_statuses}",
      message: { text: "matrixStatusRefused" },
    },
    { row: "account", column: "below", rule: "atLeast", least: 0, message: { text: "matrixReviewsRefused" } },
    { row: "account", column: "gate", rule: "list", from: "{matrix_yes}", message: { text: "healthYesRefused" } },
  ];
  return [...bounds, ...(has("concentration") ? [revenue] : []), ...(has("status") ? status : [])];
}
