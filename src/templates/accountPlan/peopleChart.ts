import type { RowSource } from "../options/RowSource";
import type { ChartTemplate, Content, SentencePart, Track } from "../SheetTemplate";

const CHART_ROWS = 12;

export const peopleChartRows: readonly Track[] = [
  { key: "pullHeader", size: 15 },
  { key: "pullChart", size: 18, count: CHART_ROWS },
];

/** Bars that people are entered for: empty rows of the table have none. */
const USUAL_PLACES = 8;

function placesFor(people: RowSource): number {
  return people.kind === "own" ? Math.min(people.rows.count, CHART_ROWS) : USUAL_PLACES;
}

/** Of the person in this row of the table: power times friendliness; below 0 it is against us. */
const pullOf = (row: string) => `N(INDEX({people[b]},${row}))*N(INDEX({people[c]},${row}))`;

/**
 * Whom the chart shows first: those against us, then those for us, the strongest first. The end of the number is the row in the
 * table, the first of equals first. No person, no rank.
 */
function rankOf(row: string): string {
  const strength = `INT(10*IF(${pullOf(row)}<0,20-${pullOf(row)},${pullOf(row)})+0.5)`;
  return `IFERROR(IF(INDEX({people[item]},${row})="",0,1000*${strength}+1000-${row}),0)`;
}

const RANK = "LARGE({pullChart.h5:h6},{here.h4})";
const OWN_PULL = `IF({here.h3}="",0,${pullOf("{here.h3}")})`;
const OWN_NAME = 'IF({here.h3}="","",INDEX({people[item]},{here.h3})&"")';
const NAME: readonly SentencePart[] = [
  { when: "{here.h2}>0", text: "planPullsAgainst", gaps: { name: OWN_NAME } },
  { text: "planPullsFor", gaps: { name: OWN_NAME } },
];

/** Beside the chart, out of print. The table is read by its rows' numbers, so that people who are added come in. */
export function peopleChartFigures(people: RowSource): Content[] {
  const figure = (column: string, look: Content["look"], formula: string): Content => ({
    row: "pullChart",
    rows: placesFor(people),
    column,
    look,
    entries: [[{ formula }]],
  });
  const places = Array.from({ length: CHART_ROWS }, (_, i) => [i + 1]);
  return [
    { row: "peopleHead", column: "label", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "pullHeader", column: "label", look: "helper", entries: [[{ text: "planPerson" }]] },
    {
      row: "pullHeader",
      column: "h1:h6",
      look: "helperRight",
      entries: [
        [
          { text: "planPullFor" },
          { text: "planPullAgainst" },
          { text: "matrixBarsRow" },
          { text: "matrixBarsPlace" },
          { text: "matrixRank" },
          { text: "matrixRank" },
        ],
      ],
    },
    { ...figure("label", "helper", ""), entries: [[{ sentence: NAME }]] },
    // Both to the right: the names stand at zero, where bars to the left would cover them.
    figure("h1", "helperScore", `MAX(0,${OWN_PULL})`),
    figure("h2", "helperScore", `MAX(0,-(${OWN_PULL}))`),
    figure("h3", "helperWhole", `IF(${RANK}=0,"",1000-MOD(${RANK},1000))`),
    { row: "pullChart", column: "h4", look: "helperWhole", entries: places },
    // In two columns, since the chart has fewer rows than a plan may have people.
    { row: "pullChart", column: "h5", look: "barWhole", entries: [[{ formula: rankOf("{here.h4}") }]] },
    {
      row: "pullChart",
      column: "h6",
      look: "barWhole",
      entries: [[{ formula: rankOf(`({here.h4}+${CHART_ROWS})`) }]],
    },
  ];
}

const AGAINST = 'COUNTIFS({people[item]},"?*",{people[b]},">0",{people[c]},"<0")';
const COUNT = "COUNTA({people[item]})";
const TITLE: readonly SentencePart[] = [
  // The people themselves may have been deleted, which counting alone would take for one.
  { when: `IF(ISERROR(ROWS({people[item]})),0,${COUNT})=0`, text: "planPullOpen" },
  { when: `${AGAINST}=0`, text: "planPullNone", gaps: { count: COUNT } },
  {
    text: "planPull",
    gaps: { against: AGAINST, count: COUNT, name: "INDEX({people[item]},INDEX({pullChart.h3},1))" },
  },
];

export function peopleChart(people: RowSource): ChartTemplate {
  const rows = placesFor(people);
  return {
    name: "PlanPeopleChart",
    kind: "bars",
    at: { row: "pullChart", column: "item:g" },
    titleFrom: { row: "peopleHead", column: "label" },
    source: { row: "pullHeader", rows: rows + 1, column: "h1:h2" },
    categories: { row: "pullChart", rows, column: "label" },
    series: [
      { colour: "accent", labels: "helperScore" },
      { colour: "orange", labels: "helperScore" },
    ],
    axes: { category: { title: { text: "planPerson" } }, value: { hidden: true, least: 0, most: 11 } },
  };
}
