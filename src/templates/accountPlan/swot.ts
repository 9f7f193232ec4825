import type { MessageKey } from "../../i18n";
import type { Content, Track } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import type { SheetPart } from "./SheetPart";

const LINES = 4;

interface Quarter {
  readonly key: "inside" | "outside";
  readonly first: string;
  readonly last: string;
  readonly head: MessageKey;
  readonly example: readonly MessageKey[];
}

const QUARTERS: readonly Quarter[] = [
  {
    key: "inside",
    first: "item",
    last: "d",
    head: "planStrengths",
    example: ["planExampleStrength1", "planExampleStrength2"],
  },
  {
    key: "inside",
    first: "e",
    last: "j",
    head: "planWeaknesses",
    example: ["planExampleWeakness1", "planExampleWeakness2"],
  },
  {
    key: "outside",
    first: "item",
    last: "d",
    head: "planOpportunities",
    example: ["planExampleChance1", "planExampleChance2"],
  },
  { key: "outside", first: "e", last: "j", head: "planThreats", example: ["planExampleThreat1", "planExampleThreat2"] },
];

/** The customer's strengths and weaknesses inside, opportunities and threats outside: a line each. */
export function swot({ content }: AccountPlanOptions): SheetPart {
  return {
    rows: [
      { key: "swotBefore", size: 10 },
      { key: "swotHead", size: 17 },
      { key: "swotHowTo", size: 15 },
      ...half("inside"),
      { key: "swotGap", size: 6 },
      ...half("outside"),
    ],
    names: [
      { name: "plan_swot_inside", at: { row: "inside", column: "item:j" } },
      { name: "plan_swot_outside", at: { row: "outside", column: "item:j" } },
    ],
    contents: [
      { row: "swotHead", column: "item", look: "head", entries: [[{ text: "planSwotHead" }]] },
      { row: "swotHowTo", column: "item", look: "note", entries: [[{ text: "planSwotHowTo" }]] },
      ...QUARTERS.flatMap((quarter) => quarterContents(quarter, content === "example")),
    ],
  };
}

function half(key: Quarter["key"]): Track[] {
  return [
    { key: `${key}Header`, size: 18 },
    { key, size: 17, count: LINES },
  ];
}

function quarterContents({ key, first, last, head, example }: Quarter, isExample: boolean): Content[] {
  return [
    { row: `${key}Header`, column: `${first}:${last}`, look: "headerLine" },
    { row: `${key}Header`, column: first, look: "headerLine", entries: [[{ text: head }]] },
    { row: key, column: `${first}:${last}`, look: "inputLabel" },
    ...(isExample
      ? [
          {
            row: key,
            rows: example.length,
            column: first,
            look: "inputLabel" as const,
            entries: example.map((text) => [{ text }]),
          },
        ]
      : []),
  ];
}
