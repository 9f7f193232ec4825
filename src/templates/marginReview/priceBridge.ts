import type { MessageKey } from "../../i18n";
import type { ChartTemplate, Content, Entry, SentencePart, Track } from "../SheetTemplate";
import type { MarginReviewOptions } from "./marginReviewFields";

const STEPS: readonly { readonly name: MessageKey; readonly from: string }[] = [
  { name: "marginPrice", from: "price" },
  { name: "marginVolume", from: "volume" },
  { name: "marginMixEffect", from: "mix" },
  { name: "marginCostEffect", from: "cost" },
  { name: "marginNew", from: "gained" },
  { name: "marginLost", from: "lost" },
];
const EFFECT_ROWS = STEPS.map((_, i) => `effect${i + 1}`);

export const bridgeRows: readonly Track[] = [
  { key: "beforeBridge", size: 10 },
  { key: "bridgeHead", size: 17 },
  { key: "bridgeText", size: 15 },
  { key: "bridgeHeader", size: 18 },
  { key: "bridgeStart", size: 16 },
  ...EFFECT_ROWS.map((key) => ({ key, size: 16 })),
  { key: "bridgeEnd", size: 16 },
  ...["bridgePad1", "bridgePad2", "bridgePad3"].map((key) => ({ key, size: 16 })),
];

const ALL = "bridgeStart:bridgeEnd";
const PARTS = "h1:h7";
const CHART_PARTS = "k1:k7";

/** From the margin before to the margin now, step by step, and the rows a stacked chart makes of it. */
export function priceBridge({ formulas }: MarginReviewOptions): Content[] {
  const labels: Entry[][] = [
    [{ text: "marginBefore" }],
    ...STEPS.map(({ name }): Entry[] => [{ text: name }]),
    [{ text: "marginNow" }],
  ];
  return [
    { row: "bridgeHead", column: "item", look: "head", entries: [[{ text: "marginBridgeHead" }]] },
    { row: "bridgeText", column: "item", look: "helper", entries: [[{ sentence: TITLE }]] },
    { row: "bridgeHeader", column: "item:b", look: "smallHeader", entries: [[{ text: "marginStep" }, null, null]] },
    { row: "bridgeHeader", column: "b", look: "smallHeaderRight", entries: [[{ text: "marginAmount" }]] },
    { row: ALL, column: "item", look: "body", entries: labels },
    {
      row: "bridgeStart",
      column: "b",
      look: "totalEffect",
      entries: [[{ formula: "{productTotal.a}-{productTotal.e}" }]],
    },
    ...STEPS.map(({ from }, i): Content => ({
      row: EFFECT_ROWS[i] ?? "",
      column: "b",
      look: "effect",
      entries: [[{ formula: `{productTotal.${from}}` }]],
    })),
    {
      row: "bridgeEnd",
      column: "b",
      look: "totalEffect",
      entries: [[{ formula: "{productTotal.c}-{productTotal.f}" }]],
    },
    { row: "bridgeHeader", column: "label", look: "helper", entries: [[{ text: "marginStep" }]] },
    { row: "bridgeHeader", column: PARTS, look: "helperRight", entries: [PART_NAMES.map((text) => ({ text }))] },
    { row: ALL, column: "label", look: "helper" },
    { row: ALL, column: PARTS, look: "helperAmount" },
    ...(formulas === "kam" ? byKam() : plain()),
    { row: "bridgeHeader", column: CHART_PARTS, look: "helperRight", entries: [PART_NAMES.map((text) => ({ text }))] },
    ...PART_NAMES.map((_, i): Content => ({
      row: ALL,
      column: `k${i + 1}`,
      look: "helperAmount",
      entries: [[{ formula: `IFERROR(N({here.h${i + 1}}),0)` }]],
    })),
  ];
}

const PART_NAMES: readonly MessageKey[] = [
  "marginBase",
  "marginBaseBelow",
  "marginUp",
  "marginUpBelow",
  "marginDown",
  "marginDownBelow",
  "marginWhole",
];

function byKam(): Content[] {
  const names = `{${ALL}.item}`;
  return [
    {
      row: "bridgeStart",
      column: "label",
      look: "helper",
      entries: [[{ formula: `KAM.BRIDGE({margin_start},{margin_effects},${names})` }]],
      spillsInto: { row: ALL, column: `label:h7` },
    },
  ];
}

/** The same in Excel's own words: where each step begins and ends, split at zero. */
function plain(): Content[] {
  const from = "{here.h8}";
  const to = "{here.h9}";
  const isUp = `${to}>=${from}`;
  const above = `(MAX(0,${from},${to})-{here.h1})`;
  const below = `(MIN(0,${from},${to})-{here.h2})`;
  const step = EFFECT_ROWS.join(":").replace(/:.*:/, ":");
  const formulas = [
    `MAX(0,MIN(${from},${to}))`,
    `MIN(0,MAX(${from},${to}))`,
    `IF(${isUp},${above},0)`,
    `IF(${isUp},${below},0)`,
    `IF(${isUp},0,${above})`,
    `IF(${isUp},0,${below})`,
  ];
  return [
    { row: ALL, column: "label", look: "helper", entries: [[{ formula: "{here.item}" }]] },
    ...formulas.map((formula, i): Content => ({
      row: step,
      column: `h${i + 1}`,
      look: "helperAmount",
      entries: [[{ formula }]],
    })),
    { row: step, column: "h7", look: "helperAmount", entries: [[0]] },
    { row: "bridgeStart", column: "h1:h6", look: "helperAmount", entries: [[0]] },
    { row: "bridgeEnd", column: "h1:h6", look: "helperAmount", entries: [[0]] },
    { row: "bridgeStart", column: "h7", look: "helperAmount", entries: [[{ formula: "{margin_start}" }]] },
    {
      row: "bridgeEnd",
      column: "h7",
      look: "helperAmount",
      entries: [[{ formula: "{margin_start}+SUM({margin_effects})" }]],
    },
    { row: "effect1", column: "h8", look: "helperAmount", entries: [[{ formula: "{margin_start}" }]] },
    ...EFFECT_ROWS.slice(1).map((row): Content => ({
      row,
      column: "h8",
      look: "helperAmount",
      entries: [[{ formula: "{above.h9}" }]],
    })),
    { row: step, column: "h9", look: "helperAmount", entries: [[{ formula: "{here.h8}+{here.b}" }]] },
  ];
}

const CHANGE = "({bridgeEnd.b}-{bridgeStart.b})";
const LARGEST = "MATCH(MAX(INDEX(ABS({margin_effects}),0)),INDEX(ABS({margin_effects}),0),0)";

const TITLE: readonly SentencePart[] = [
  { when: "AND(N({bridgeStart.b})=0,N({bridgeEnd.b})=0)", text: "marginBridgeOpen" },
  {
    when: `${CHANGE}>=0`,
    text: "marginBridgeUp",
    gaps: { amount: `FIXED(${CHANGE},0)`, step: `INDEX({effect1:effect6.item},${LARGEST})` },
  },
  {
    text: "marginBridgeDown",
    gaps: { amount: `FIXED(-${CHANGE},0)`, step: `INDEX({effect1:effect6.item},${LARGEST})` },
  },
];

/** Columns that float on invisible feet, above zero and below it. */
export const bridgeChart: ChartTemplate = {
  name: "MarginBridge",
  kind: "stackedColumns",
  at: { row: "bridgeHead:bridgePad3", column: "c:change" },
  titleFrom: { row: "bridgeText", column: "item" },
  source: { row: "bridgeHeader:bridgeEnd", column: CHART_PARTS },
  categories: { row: ALL, column: "item" },
  series: [
    { colour: "none" },
    { colour: "none" },
    { colour: "good" },
    { colour: "good" },
    { colour: "bad" },
    { colour: "bad" },
    { colour: "accent" },
  ],
  legend: false,
  axes: { category: { title: { text: "marginStep" } }, value: { title: { text: "marginWhole" }, look: "amount" } },
};
