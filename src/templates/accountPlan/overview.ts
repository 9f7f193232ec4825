import type { MessageKey } from "../../i18n";
import type { LookName, StateName } from "../look";
import type { Content, Entry, Highlight, SentencePart, Validation } from "../SheetTemplate";
import type { AccountPlanOptions } from "./accountPlanFields";
import { missingRoles, relationship } from "./relationshipFormulas";
import type { SheetPart } from "./SheetPart";

/** 20 November 2026, a day the example looks back from. */
const EXAMPLE_DAY = 46_346;
const LINES = 11;

interface Line {
  readonly label: MessageKey;
  readonly look: LookName;
  readonly example: Entry;
  /** Where the example is no use, but a start is. */
  readonly start?: Entry;
}

const LINE: readonly Line[] = [
  { label: "matrixAccount", look: "inputText", example: { typed: "Norvik Foods" } },
  { label: "healthAsOf", look: "inputDate", example: EXAMPLE_DAY },
  { label: "planManager", look: "inputText", example: { typed: "Maya Brandt" } },
  { label: "planSponsor", look: "inputText", example: { text: "planExampleSponsor" } },
  { label: "planTeam", look: "inputText", example: { text: "planExampleTeam" } },
  { label: "planBusiness", look: "inputText", example: { text: "planExampleBusiness" } },
  { label: "planFinance", look: "inputText", example: { text: "planFinance1" } },
  { label: "planFinanceFacts", look: "inputText", example: { text: "planExampleFinance" } },
  { label: "planStrategy", look: "inputText", example: { text: "planExampleStrategy" } },
  {
    label: "planCurrency",
    look: "inputText",
    example: { text: "fitCurrencyStart" },
    start: { text: "fitCurrencyStart" },
  },
  { label: "planRhythm", look: "inputText", example: { text: "planRhythm3" }, start: { text: "planRhythm3" } },
];

/** Who the account is, and on the right how it and its plan are doing. */
export function overview(options: AccountPlanOptions): SheetPart {
  const isExample = options.content === "example";
  const figures = figuresOf(options);
  return {
    rows: [
      { key: "overviewBefore", size: 6 },
      { key: "overviewHead", size: 17 },
      ...Array.from({ length: LINES }, (_, i) => ({ key: `line${i + 1}`, size: 17 })),
      { key: "state", size: 16 },
    ],
    names: [
      { name: "plan_account", at: { row: "line1", column: "a" } },
      { name: "plan_as_of", at: { row: "line2", column: "a" } },
      { name: "plan_manager", at: { row: "line3", column: "a" } },
      { name: "plan_currency", at: { row: "line10", column: "a" } },
      { name: "plan_rhythm", at: { row: "line11", column: "a" } },
      ...figures.map(({ name }, i) => ({ name, at: { row: `line${i + 1}`, column: "g" } })),
    ],
    contents: [
      { row: "overviewHead", column: "item", look: "head", entries: [[{ text: "planOverviewHead" }]] },
      { row: "overviewHead", column: "e", look: "head", entries: [[{ text: "planGlanceHead" }]] },
      ...LINE.flatMap(({ label, look, example, start = null }, i): Content[] => {
        const row = `line${i + 1}`;
        return [
          { row, column: "item", look: "body", entries: [[{ text: label }]] },
          { row, column: "a:d", look },
          { row, column: "a", look, entries: [[isExample ? example : start]] },
        ];
      }),
      ...figures.flatMap(({ label, look, formula }, i): Content[] => [
        { row: `line${i + 1}`, column: "e", look: "label", entries: [[{ text: label }]] },
        { row: `line${i + 1}`, column: "g", look, entries: [[{ formula }]] },
      ]),
      { row: "state", column: "item", look: "helper", entries: [[{ sentence: STATE }]] },
    ],
    validations: VALIDATIONS,
    highlights: figures.flatMap(({ alarm }, i): Highlight[] =>
      alarm === undefined ? [] : [{ row: `line${i + 1}`, column: "g", kind: "state", ...alarm }],
    ),
  };
}

interface Figure {
  readonly name: string;
  readonly label: MessageKey;
  readonly look: LookName;
  readonly formula: string;
  readonly alarm?: { readonly state: StateName; readonly when: string };
}

const PRESENT = { state: "bad", when: '{here.here}<>""' } as const;
const ABOVE_NONE = { state: "bad", when: "N({here.here})>0" } as const;
const IN_THE_PAST = { state: "attention", when: "AND(N({here.here})>0,{here.here}<{plan_as_of})" } as const;

/** What the neighbours know of the account, and what this plan does; what a section would be needed for is left out with it. */
function figuresOf({ sections, formulas }: AccountPlanOptions): Figure[] {
  const has = (section: (typeof sections)[number]) => sections.includes(section);
  const contactDates = [...(has("contacts") ? ["{contacts[b]}"] : []), ...(has("people") ? ["{people[d]}"] : [])];
  return [
    { name: "plan_score", label: "planScore", look: "linkScore", formula: linked("matrix_score", "matrix_account") },
    { name: "plan_tier", label: "matrixTier", look: "linkWord", formula: linked("matrix_tier", "matrix_account") },
    { name: "plan_health", label: "healthNow", look: "linkScore", formula: linked("health_score", "health_account") },
    { name: "plan_status", label: "planStatus", look: "linkWord", formula: linked("health_status", "health_account") },
    ...(has("people")
      ? ([
          { name: "plan_relationship", label: "planRelationship", look: "totalScore", formula: relationship(formulas) },
          {
            name: "plan_missing_roles",
            label: "planMissing",
            look: "totalWord",
            formula: missingRoles(formulas),
            alarm: PRESENT,
          },
        ] as const)
      : []),
    { name: "plan_completeness", label: "planComplete", look: "totalWholeShare", formula: completeness(formulas) },
    { name: "plan_overdue", label: "planOverdue", look: "whole", formula: OVERDUE, alarm: ABOVE_NONE },
    ...(contactDates.length > 0
      ? [{ name: "plan_silence", label: "planSilence", look: "whole", formula: daysSince(contactDates) } as const]
      : []),
    ...(has("reviews")
      ? ([
          { name: "plan_review_age", label: "planReviewAge", look: "whole", formula: daysSince(["{reviews[b]}"]) },
          {
            name: "plan_next_review",
            label: "planNextReview",
            look: "date",
            formula: nextReview(formulas),
            alarm: IN_THE_PAST,
          },
        ] as const)
      : []),
  ];
}

/** Comes alive as soon as the other sheet is there, and knows the account by its name. */
function linked(what: string, account: string): string {
  return `IFERROR(INDEX(kam_${what},MATCH({plan_account},kam_${account},0)),"")`;
}

/** Of the parts that are there: whoever deletes a section has not left it out of the work. */
function completeness(formulas: AccountPlanOptions["formulas"]): string {
  const weights = '({plan_parts}<>"n/a")*{plan_part_weights}';
  const share =
    formulas === "kam"
      ? `KAM.COMPLETENESS({plan_parts},${weights})`
      : `SUMPRODUCT(({plan_parts}<>"-")*${weights})/SUMPRODUCT(${weights})`;
  return `IF(SUMPRODUCT(${weights})=0,"",${share})`;
}

const OVERDUE = 'IF(COUNT({actions[b]})=0,"",COUNTIF({actions[d]},">0"))';

function daysSince(dates: readonly string[]): string {
  const all = dates.join(",");
  return `IF(OR(N({plan_as_of})=0,COUNT(${all})=0),"",{plan_as_of}-MAX(${all}))`;
}

/** The rhythm is one of the sheet's own words; KAM.NEXTREVIEW knows the English ones. */
function nextReview(formulas: AccountPlanOptions["formulas"]): string {
  const last = "MAX({reviews[b]})";
  const rhythm = "MATCH({plan_rhythm},{plan_rhythms},0)";
  const next =
    formulas === "kam"
      ? `KAM.NEXTREVIEW(${last},CHOOSE(${rhythm},"weekly","monthly","quarterly","yearly"))`
      : `IF(${rhythm}=1,${last}+7,EDATE(${last},CHOOSE(${rhythm},0,1,3,12)))`;
  return `IF(OR(COUNT({reviews[b]})=0,{plan_rhythm}=""),"",${next})`;
}

const STATE: readonly SentencePart[] = [
  { when: '{plan_account}=""', text: "planStateOpen" },
  { when: "N({plan_as_of})=0", text: "planStateDate" },
  {
    when: "N({plan_overdue})>0",
    text: "planStateOverdue",
    gaps: {
      account: "{plan_account}",
      count: "{plan_overdue}",
      days: "MAX({actions[d]})",
      share: "FIXED(100*N({plan_completeness}),0)",
    },
  },
  { text: "planState", gaps: { account: "{plan_account}", share: "FIXED(100*N({plan_completeness}),0)" } },
];

const VALIDATIONS: readonly Validation[] = [
  { row: "line2", column: "a", rule: "date", message: { text: "scorecardDateRefused" } },
  { row: "line7", column: "a", rule: "list", from: "{plan_finances}", message: { text: "planListRefused" } },
  { row: "line11", column: "a", rule: "list", from: "{plan_rhythms}", message: { text: "planListRefused" } },
];
