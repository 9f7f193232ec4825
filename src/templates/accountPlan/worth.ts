import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import type { ChartTemplate, Content, Entry, SentencePart, Validation } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { entryTable } from "./entryTable";
import type { SheetPart } from "./SheetPart";

/** What the account is worth: today, of all it spends, won and lost, what may still come, and over its lifetime. */
export function worth(options: AccountPlanOptions): SheetPart {
  const figures = [...FIGURES, lifetimeValue(options)];
  const deals = opportunities(options);
  return {
    rows: [
      { key: "worthBefore", size: 10 },
      { key: "worthHead", size: 17 },
      { key: "worthHowTo", size: 15 },
      ...figures.map((_, i) => ({ key: `worth${i + 1}`, size: 18 })),
      ...deals.rows,
    ],
    names: figures.map(({ name }, i) => ({ name, at: { row: `worth${i + 1}`, column: "a" } })),
    tables: deals.tables ?? [],
    contents: [
      { row: "worthHead", column: "item", look: "head", entries: [[{ text: "planWorthHead" }]] },
      { row: "worthHowTo", column: "item", look: "note", entries: [[{ text: "planWorthHowTo" }]] },
      ...figures.flatMap(({ label, look, formula, example = null }, i): Content[] => [
        { row: `worth${i + 1}`, column: "item", look: "body", entries: [[{ text: label }]] },
        formula === undefined
          ? { row: `worth${i + 1}`, column: "a", look, entries: [[options.content === "example" ? example : null]] }
          : { row: `worth${i + 1}`, column: "a", look, entries: [[{ formula }]] },
      ]),
      ...bars,
      ...deals.contents,
    ],
    validations: [...VALIDATIONS, ...(deals.validations ?? [])],
    charts: [CHART],
  };
}

function opportunities({ content, rows }: AccountPlanOptions): SheetPart {
  return entryTable({
    key: "opportunities",
    name: "PlanOpportunities",
    head: "planDealsHead",
    howTo: "planDealsHowTo",
    rows,
    columns: [
      { column: "item", header: "planDeal", look: "inputProse" },
      { column: "a", header: "planStage", look: "inputText" },
      { column: "b", header: "planValue", look: "inputAmount" },
      { column: "c", header: "planProbability", look: "inputShare" },
      { column: "d", header: "planExpected", look: "amount", formula: EXPECTED },
      { column: "e", header: "planCloses", look: "inputDate" },
      { column: "f", header: "planReason", look: "inputLabel" },
    ],
    runsTo: "j",
    validations: [
      { row: "opportunities", column: "a", rule: "list", from: "{plan_stages}", message: { text: "planListRefused" } },
    ],
    example: content === "example" ? DEALS : [],
  });
}

interface Figure {
  readonly name: string;
  readonly label: MessageKey;
  readonly look: LookName;
  readonly formula?: string;
  readonly example?: number;
}

const inStage = (stage: number, column: string) =>
  `IF(COUNT({opportunities[b]})=0,"",SUMIFS({opportunities[${column}]},{opportunities[a]},{word${stage}.c}))`;

const FIGURES: readonly Figure[] = [
  { name: "plan_value", label: "planCurrent", look: "inputAmount", example: 2_400_000 },
  { name: "plan_won", label: "planWon", look: "amount", formula: inStage(1, "b") },
  { name: "plan_lost", label: "planLost", look: "amount", formula: inStage(2, "b") },
  { name: "plan_projected", label: "planProjected", look: "totalAmount", formula: inStage(3, "d") },
  { name: "plan_open", label: "planOpen", look: "amount", formula: inStage(3, "b") },
  { name: "plan_spend", label: "planSpend", look: "inputAmount", example: 6_000_000 },
  {
    name: "plan_wallet",
    label: "planWallet",
    look: "totalShare",
    formula: 'IF(OR(N({plan_spend})=0,{plan_value}=""),"",{plan_value}/{plan_spend})',
  },
  { name: "plan_yearly_margin", label: "planYearlyMargin", look: "inputAmount", example: 480_000 },
  { name: "plan_stay", label: "planStay", look: "inputShare", example: 0.9 },
  { name: "plan_discount", label: "planDiscount", look: "inputShare", example: 0.1 },
];

/** What the margins to come are worth today, the first one a year from now; blank until all it needs is known. */
function lifetimeValue({ formulas }: AccountPlanOptions): Figure {
  const value =
    formulas === "kam"
      ? "KAM.CLV({plan_yearly_margin},{plan_stay},{plan_discount})"
      : "{plan_yearly_margin}*{plan_stay}/(1+{plan_discount}-{plan_stay})";
  return {
    name: "plan_lifetime",
    label: "planLifetime",
    look: "totalAmount",
    formula: `IF(COUNT({plan_yearly_margin},{plan_stay},{plan_discount})<3,"",${value})`,
  };
}

/** Only what is still open can be expected; what is won is worth its value already. */
const EXPECTED =
  'IF(OR({opportunities[@b]}="",{opportunities[@a]}<>{word3.c}),"",{opportunities[@b]}*N({opportunities[@c]}))';

const BARS = "worth1:worth4";
const bars: readonly Content[] = [
  { row: "worthHead", column: "label", look: "helper", entries: [[{ sentence: titleParts() }]] },
  { row: "worthHowTo", column: "h1", look: "helperRight", entries: [[{ text: "planValue" }]] },
  { row: BARS, column: "label", look: "helper", entries: [[{ formula: "{here.item}" }]] },
  { row: BARS, column: "h1", look: "helperAmount", entries: [[{ formula: "IFERROR(N({here.a}),0)" }]] },
];

function titleParts(): SentencePart[] {
  const amount = (name: string) => `FIXED(N({${name}}),0)`;
  return [
    { when: "N({plan_value})=0", text: "planWorthOpen" },
    {
      when: "N({plan_wallet})=0",
      text: "planWorthTitleValue",
      gaps: { value: amount("plan_value"), more: amount("plan_projected"), currency: "{plan_currency}" },
    },
    {
      text: "planWorthTitle",
      gaps: {
        value: amount("plan_value"),
        more: amount("plan_projected"),
        currency: "{plan_currency}",
        share: "FIXED(100*{plan_wallet},0)",
      },
    },
  ];
}

const CHART: ChartTemplate = {
  name: "PlanWorthChart",
  kind: "bars",
  at: { row: "worth1:worth11", column: "c:j" },
  titleFrom: { row: "worthHead", column: "label" },
  source: { row: "worthHowTo:worth4", column: "h1" },
  categories: { row: BARS, column: "label" },
  series: [{ colour: "accent", labels: "helperAmount" }],
  axes: { category: { title: { text: "planWorthFigure" } }, value: { hidden: true, least: 0 } },
};

/** What, stage, value, probability, closes on, why. */
const DEALS: readonly (readonly Entry[])[] = [
  [{ text: "planExampleDeal1" }, { text: "planStage1" }, 90_000, 1, 46_188, { text: "planExampleReason1" }],
  [{ text: "planExampleDeal2" }, { text: "planStage2" }, 100_000, 0, 46_250, { text: "planExampleReason2" }],
  [{ text: "planExampleDeal3" }, { text: "planStage3" }, 180_000, 0.5, 46_843, { text: "planExampleReason3" }],
  [{ text: "planExampleDeal4" }, { text: "planStage3" }, 240_000, 0.4, 46_477, { text: "planExampleReason4" }],
  [{ text: "planExampleDeal5" }, { text: "planStage3" }, 400_000, 0.25, 46_568, { text: "planExampleReason5" }],
];

const VALIDATIONS: readonly Validation[] = [
  { row: "worth1", column: "a", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  { row: "worth6", column: "a", rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  { row: "worth9", column: "a", rule: "between", least: 0, most: 1, message: { text: "planShareRefused" } },
  { row: "worth10", column: "a", rule: "between", least: 0, most: 1, message: { text: "planShareRefused" } },
];
