import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, SentencePart, Validation } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import type { SheetPart } from "./SheetPart";

const CENTRES = "a:e";

/** Our offerings by their buying centres: what they have, what they could have, and what that would be worth. */
export function whitespace({ content, rows }: AccountPlanOptions): SheetPart {
  const isExample = content === "example";
  const given = EXAMPLE.slice(0, rows);
  const say = (text: MessageKey): Entry => ({ text });
  return {
    rows: [
      { key: "spaceBefore", size: 10 },
      { key: "spaceHead", size: 17 },
      { key: "spaceHowTo", size: 15 },
      { key: "spaceHeader", size: 20 },
      { key: "space", size: 18, count: rows },
      { key: "spaceText", size: 16 },
    ],
    names: [{ name: "plan_potential", at: { row: "space", column: "f" } }],
    contents: [
      { row: "spaceHead", column: "item", look: "head", entries: [[say("planSpaceHead")]] },
      { row: "spaceHowTo", column: "item", look: "note", entries: [[say("planSpaceHowTo")]] },
      { row: "spaceHeader", column: "item", look: "headerText", entries: [[say("planOffering")]] },
      {
        row: "spaceHeader",
        column: CENTRES,
        look: "inputText",
        ...(isExample && { entries: [CENTRE_NAMES.map((text) => ({ text }))] }),
      },
      { row: "spaceHeader", column: "f", look: "headerNumber", entries: [[say("planPotential")]] },
      { row: "space", column: "item", look: "inputText" },
      { row: "space", column: CENTRES, look: "inputText" },
      { row: "space", column: "f", look: "inputAmount" },
      ...(isExample ? example(given) : []),
      { row: "spaceText", column: "item", look: "helper", entries: [[{ sentence: SUMMARY }]] },
    ],
    validations: VALIDATIONS,
    highlights: HIGHLIGHTS,
  };
}

function example(given: typeof EXAMPLE): Content[] {
  const place = { row: "space", rows: given.length };
  const word = { has: "planSpace1", could: "planSpace2", no: "planSpace3" } as const;
  return [
    { ...place, column: "item", look: "inputText", entries: given.map(({ offering: text }) => [{ text }]) },
    {
      ...place,
      column: CENTRES,
      look: "inputText",
      entries: given.map(({ at }) => at.map((is) => ({ text: word[is] }))),
    },
    { ...place, column: "f", look: "inputAmount", entries: given.map(({ potential }) => [potential]) },
  ];
}

const CENTRE_NAMES: readonly MessageKey[] = [
  "planExampleCentre1",
  "planExampleCentre2",
  "planExampleCentre3",
  "planExampleCentre4",
  "planExampleCentre5",
];

interface Offering {
  readonly offering: MessageKey;
  /** By buying centre. */
  readonly at: readonly ("has" | "could" | "no")[];
  readonly potential: number;
}

const EXAMPLE: readonly Offering[] = [
  { offering: "planExampleOffer1", at: ["has", "has", "has", "could", "no"], potential: 400_000 },
  { offering: "planExampleOffer2", at: ["has", "has", "could", "could", "no"], potential: 150_000 },
  { offering: "planExampleOffer3", at: ["has", "has", "has", "could", "no"], potential: 240_000 },
  { offering: "planExampleOffer4", at: ["has", "has", "has", "no", "no"], potential: 0 },
  { offering: "planExampleOffer5", at: ["could", "no", "could", "no", "no"], potential: 100_000 },
  { offering: "planExampleOffer6", at: ["could", "could", "has", "could", "could"], potential: 260_000 },
];

const GRID = `{space.${CENTRES}}`;
const HAS = `COUNTIF(${GRID},{word1.d})`;
const COULD = `COUNTIF(${GRID},{word2.d})`;
const SUMMARY: readonly SentencePart[] = [
  { when: `${HAS}+${COULD}=0`, text: "planSpaceOpen" },
  {
    text: "planSpaceText",
    gaps: {
      has: HAS,
      fields: `${HAS}+${COULD}`,
      share: `FIXED(100*${HAS}/(${HAS}+${COULD}),0)`,
      potential: "FIXED(SUM({plan_potential}),0)",
      currency: "{plan_currency}",
    },
  },
];

const VALIDATIONS: readonly Validation[] = [
  { row: "space", column: CENTRES, rule: "list", from: "{plan_spaces}", message: { text: "planListRefused" } },
  { row: "space", column: "f", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
];

const HIGHLIGHTS: readonly Highlight[] = [
  { row: "space", column: CENTRES, kind: "state", state: "good", when: "{here.here}={word1.d}" },
  { row: "space", column: CENTRES, kind: "state", state: "watch", when: "{here.here}={word2.d}" },
];
