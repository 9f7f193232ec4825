const ON_BARS = ["Center", "InsideEnd", "InsideBase"];
const AROUND_POINTS = ["Center", "Left", "Right", "Top", "Bottom"];

const POSITIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(Column|Bar)Stacked/, ON_BARS],
  [/^(Column|Bar)/, [...ON_BARS, "OutsideEnd"]],
  [/^(Line|XYScatter|Bubble)/, AROUND_POINTS],
  [/^Pie/, ["Center", "InsideEnd", "OutsideEnd", "BestFit"]],
];

/** Where the labels of a series of such a type may stand: nowhere but in their one place on areas, doughnuts and radars. */
export function labelPositions(chartType: string): readonly string[] {
  return POSITIONS.find(([types]) => types.test(chartType))?.[1] ?? [];
}
