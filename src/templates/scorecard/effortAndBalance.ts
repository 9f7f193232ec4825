import type { Content, Highlight, SentencePart } from "../SheetTemplate";
import { SETTING, WORD } from "./scorecardPlaces";
import type { ScorecardShape } from "./ScorecardShape";

/** Whether effort and outcome agree, and what the scorecard looks at. */
export function effortAndBalance(shape: ScorecardShape): Content[] {
  return shape.options.balance ? [...effort(), ...balance(shape)] : [];
}

/** What was done beside what came of it. */
function effort(): Content[] {
  const mean = (type: string) => {
    const weight = `SUMIFS({kpis[weight]},{kpis[type]},${type},{kpis[capped]},">=0")`;
    return `IF(${weight}=0,"",SUMPRODUCT(({kpis[type]}=${type})*1,{kpis[weight]},{kpis[capped]})/${weight})`;
  };
  return [
    { row: "summaryText", column: "capped", look: "head", entries: [[{ text: "scorecardEffortHead" }]] },
    { row: "summaryHeader", column: "capped", look: "smallHeader", entries: [[{ text: "scorecardType" }]] },
    { row: "summaryHeader", column: "uncapped", look: "smallHeaderRight", entries: [[{ text: "scorecardAttained" }]] },
    { row: "line1", column: "capped", look: "label", entries: [[{ formula: WORD.activity }]] },
    { row: "line2", column: "capped", look: "label", entries: [[{ formula: WORD.outcome }]] },
    { row: "line1", column: "uncapped", look: "wholeShare", entries: [[{ formula: mean(WORD.activity) }]] },
    { row: "line2", column: "uncapped", look: "wholeShare", entries: [[{ formula: mean(WORD.outcome) }]] },
    { row: "line3", column: "capped", look: "helper", entries: [[{ sentence: EFFORT }]] },
  ];
}

const EFFORT: readonly SentencePart[] = [
  { when: "COUNT({line1:line2.uncapped})<2", text: "scorecardEffortOpen" },
  { when: "{line1.uncapped}>{line2.uncapped}+0.1", text: "scorecardEffortAhead" },
  { when: "{line2.uncapped}>{line1.uncapped}+0.1", text: "scorecardOutcomeAhead" },
  { text: "scorecardEffortLevel" },
];

const TAGS = [
  { line: "line6", list: "{line1.listSide}", column: "side" },
  { line: "line7", list: "{line2.listSide}", column: "side" },
  { line: "line8", list: "{line1.listTime}", column: "time" },
  { line: "line9", list: "{line2.listTime}", column: "time" },
  { line: "line10", list: WORD.activity, column: "type" },
  { line: "line11", list: WORD.outcome, column: "type" },
  { line: "line12", list: WORD.moneyball, column: "type" },
] as const;

/** How much of the weight looks at each side. */
function balance({ options }: ScorecardShape): Content[] {
  const share = (tag: string, column: string) =>
    options.formulas === "kam"
      ? `IF(${untagged(column)},"",IFNA(VLOOKUP(${tag},KAM.BALANCE({kpis[${column}]},{kpis[weight]}),2,FALSE),0))`
      : `IF(${untagged(column)},"",SUMIF({kpis[${column}]},${tag},{kpis[weight]})/SUMIF({kpis[${column}]},"?*",{kpis[weight]}))`;
  return [
    {
      row: "line5",
      column: "capped:uncapped",
      look: "smallHeader",
      entries: [[{ text: "scorecardBalanceHead" }, null]],
    },
    ...TAGS.map(({ line, list }): Content => ({
      row: line,
      column: "capped",
      look: "label",
      entries: [[{ formula: list }]],
    })),
    ...TAGS.map(({ line, list, column }): Content => ({
      row: line,
      column: "uncapped",
      look: "wholeShare",
      entries: [[{ formula: share(list, column) }]],
    })),
    { row: "line13", column: "capped", look: "helper", entries: [[{ sentence: BALANCE }]] },
  ];
}

/** Where the table itself is gone this is an error, which counting what is there would not be. */
function untagged(column: string): string {
  return `COUNTIF({kpis[${column}]},"?*")=0`;
}

const SHARES = "{line6:line12.uncapped}";
const BALANCE: readonly SentencePart[] = [
  { when: `COUNT(${SHARES})=0`, text: "scorecardBalanceOpen" },
  {
    when: `MAX(${SHARES})>${SETTING.balance}`,
    text: "scorecardBalanceBad",
    gaps: {
      share: `FIXED(100*MAX(${SHARES}),0)`,
      tag: `INDEX({line6:line12.capped},MATCH(MAX(${SHARES}),${SHARES},0))`,
    },
  },
  { text: "scorecardBalanceGood" },
];

export const balanceHighlights: readonly Highlight[] = [
  { row: "line6:line12", column: "uncapped", kind: "state", state: "watch", when: `N({here.here})>${SETTING.balance}` },
];
