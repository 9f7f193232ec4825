import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import { headRows } from "../sheetHead";
import type { ChartTemplate, Content, Entry, SheetTemplate } from "../SheetTemplate";
import type { ExplanationOptions } from "./ExplanationOptions";

/** One account's number, taken apart by a formula that follows the account's own cells. */
export function explanation(options: ExplanationOptions): SheetTemplate {
  const columns = COLUMNS[options.kind];
  const last = columns.at(-1)?.key ?? "name";
  return {
    sheet: "explainSheet",
    columns: [
      { key: "margin", size: 2 },
      { key: "name", size: 34 },
      ...columns.map(({ key }) => ({ key, size: 14 })),
      { key: "beforeChart", size: 2 },
      { key: "chart", size: 64 },
      { key: "beforeBars", size: 2 },
      { key: "barName", size: 30 },
      { key: "bar", size: 11 },
      ...(options.kind === "score" ? [{ key: "barLost", size: 11 }] : []),
    ],
    rows: [
      ...headRows,
      { key: "beforeAccount", size: 6 },
      { key: "account", size: 18 },
      { key: "header", size: 34 },
      { key: "part", count: options.parts.length },
      { key: "total", size: 18 },
      { key: "below", count: Math.max(1, CHART_ROWS - options.parts.length) },
    ],
    names: [],
    tables: [],
    contents: [
      // Without the legend of the colours: nothing on this sheet is to be typed over.
      { row: "title", column: "name", look: "title", entries: [[say("explainSheetTitle")]] },
      { row: "purpose", column: "name", look: "body", entries: [[say("explainSheetPurpose")]] },
      { row: "howTo", column: "name", look: "note", entries: [[say("explainSheetHowTo")]] },
      ...parts(options),
      ...bars(options),
    ],
    validations: [],
    highlights: [],
    charts: [chart(options)],
    frozen: { row: "header", column: "name" },
    print: {
      orientation: "landscape",
      columns: `margin:${options.parts.length === 0 ? last : "chart"}`,
      repeatedRows: "header",
    },
    start: { row: "account", column: "name" },
  };
}

/** Of a score, also what was still possible; health can lose points to a gate, which stacked bars would hide. */
function chart({ kind, parts: names }: ExplanationOptions): ChartTemplate {
  const isScore = kind === "score";
  return {
    name: "Explanation",
    kind: isScore ? "stackedBars" : "bars",
    at: { row: "header:below", column: "chart" },
    titleFrom: { row: "account", column: "barName" },
    source: { row: "header", rows: names.length + 1, column: isScore ? "bar:barLost" : "bar" },
    categories: { row: "part", column: "barName" },
    series: isScore ? [{ colour: "accent" }, { colour: "grey" }] : [{ colour: "accent", labels: "helperRatio" }],
    axes: { category: { title: { text: "explainColumnName" } }, value: { hidden: true } },
  };
}

/** The chart is as tall as this many rows at least. */
const CHART_ROWS = 14;

interface PartColumn {
  readonly key: string;
  readonly header: MessageKey;
  readonly look: LookName;
}

const COLUMNS: Readonly<Record<ExplanationOptions["kind"], readonly PartColumn[]>> = {
  score: [
    { key: "score", header: "explainColumnScore", look: "figure" },
    { key: "share", header: "explainColumnShare", look: "wholeShare" },
    { key: "points", header: "explainColumnPoints", look: "ratio" },
    { key: "lost", header: "explainColumnLost", look: "ratio" },
  ],
  health: [
    { key: "score", header: "explainColumnValue", look: "figure" },
    { key: "share", header: "explainColumnFaded", look: "figure" },
    { key: "points", header: "explainColumnPoints", look: "ratio" },
  ],
};

const say = (text: MessageKey): Entry => ({ text });

function parts({ kind, account, parts: names, arguments: given }: ExplanationOptions): Content[] {
  const columns = COLUMNS[kind];
  const across = `score:${columns.at(-1)?.key ?? "score"}`;
  const call = `KAM.${kind === "score" ? "EXPLAIN" : "EXPLAINHEALTH"}(${given.join(",")})`;
  const total = columns.some(({ key }) => key === "lost") ? ["points", "lost"] : ["points"];
  return [
    { row: "account", column: "name", look: "reportHead", entries: [[{ typed: account }]] },
    { row: "header", column: "name", look: "headerText", entries: [[say("explainColumnName")]] },
    { row: "header", column: across, look: "headerNumber", entries: [columns.map(({ header }) => say(header))] },
    { row: "part", column: "name", look: "reportWord", entries: names.map((typed) => [{ typed }]) },
    ...columns.map(({ key, look }): Content => ({ row: "part", column: key, look })),
    {
      row: "part",
      rows: 1,
      column: "score",
      look: columns[0]?.look ?? "figure",
      entries: [[{ formula: call }]],
      spillsInto: { row: "part", column: across },
    },
    { row: "total", column: "name", look: "totalWord", entries: [[say("explainColumnTotal")]] },
    { row: "total", column: "score:share", look: "totalWord" },
    ...total.map((column): Content => ({
      row: "total",
      column,
      look: "totalRatio",
      entries: [[{ formula: `SUM({part.${column}})` }]],
    })),
  ];
}

/** What the chart shows: always numbers, also while Excel is still calculating. */
function bars({ kind, account }: ExplanationOptions): Content[] {
  const isScore = kind === "score";
  const figure = (column: string, from: string): Content => ({
    row: "part",
    column,
    look: "helperRatio",
    entries: [[{ formula: `IFERROR(N({here.${from}}),0)` }]],
  });
  return [
    {
      row: "account",
      column: "barName",
      look: "helper",
      entries: [[{ text: "explainSheetChart", gaps: { account: { typed: account } } }]],
    },
    { row: "header", column: "barName", look: "helper", entries: [[say("explainColumnName")]] },
    {
      row: "header",
      column: isScore ? "bar:barLost" : "bar",
      look: "helperRight",
      entries: [isScore ? [say("explainColumnPoints"), say("explainColumnLost")] : [say("explainColumnPoints")]],
    },
    { row: "part", column: "barName", look: "helper", entries: [[{ formula: '{here.name}&""' }]] },
    figure("bar", "points"),
    ...(isScore ? [figure("barLost", "lost")] : []),
  ];
}
