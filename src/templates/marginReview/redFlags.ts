import type { MessageKey } from "../../i18n";
import { plainRedFlags } from "../plainRedFlags";
import type { Content, Entry, Highlight, Track, Validation } from "../SheetTemplate";
import type { MarginReviewOptions, MarginSection } from "./marginReviewFields";

const RULES = 6;

export const flagRows: readonly Track[] = [
  { key: "beforeFlags", size: 10 },
  { key: "flagHead", size: 17 },
  { key: "flagText", size: 18 },
  { key: "metricHeader", size: 18 },
  ...Array.from({ length: RULES }, (_, i) => ({ key: `metric${i + 1}`, size: 16 })),
  { key: "beforeRules", size: 8 },
  { key: "ruleHeader", size: 18 },
  ...Array.from({ length: RULES }, (_, i) => ({ key: `rule${i + 1}`, size: 16 })),
];

interface Metric {
  readonly name: MessageKey;
  /** Worked out from the blocks above; absent where the user says it. */
  readonly formula?: string;
  /** Which of them may have been left out: then the user says it. */
  readonly from?: MarginSection;
  readonly example?: number;
  readonly look: Content["look"];
  readonly rule: { readonly operator: string; readonly threshold: number; readonly text: MessageKey };
}

/** The six signs that an account is kept happy at our own cost. */
const METRICS: readonly Metric[] = [
  {
    name: "marginMetric1",
    formula: 'IF(N({revenue.b})=0,"",SUM({deliverables[e]})/{revenue.b})',
    from: "overruns",
    look: "fineShare",
    rule: { operator: ">", threshold: 0.01, text: "marginFlag1" },
  },
  {
    name: "marginMetric2",
    formula: 'IF(N({productTotal.a})=0,"",{productTotal.price}/{productTotal.a})',
    from: "products",
    look: "fineShare",
    rule: { operator: "<", threshold: 0, text: "marginFlag2" },
  },
  {
    name: "marginMetric3",
    formula: 'IF(N({margin_list})=0,"",1-{discount5.c}/{margin_list})',
    from: "waterfall",
    look: "fineShare",
    rule: { operator: ">", threshold: 0.2, text: "marginFlag3" },
  },
  {
    name: "marginMetric4",
    formula: 'IF(COUNT({deliverables[b]})=0,"",COUNTIF({deliverables[d]},">0")/COUNT({deliverables[b]}))',
    from: "overruns",
    look: "fineShare",
    rule: { operator: ">=", threshold: 0.5, text: "marginFlag4" },
  },
  {
    name: "marginMetric5",
    example: 1,
    look: "inputNumber",
    rule: { operator: ">=", threshold: 3, text: "marginFlag5" },
  },
  {
    name: "marginMetric6",
    example: 0,
    look: "inputNumber",
    rule: { operator: ">=", threshold: 1, text: "marginFlag6" },
  },
];

/** What was measured, the rules as cells that can be changed, and the flags that are up. */
export function redFlags({ content, formulas, sections }: MarginReviewOptions): Content[] {
  const isExample = content === "example";
  const say = (text: MessageKey): Entry => ({ text });
  const rules = METRICS.map(({ rule, look }, i) => ({
    ...rule,
    row: `rule${i + 1}`,
    metric: i + 1,
    isShare: look === "fineShare",
  }));
  return [
    { row: "flagHead", column: "item", look: "head", entries: [[say("marginFlagHead")]] },
    {
      row: "flagText",
      column: "item",
      look: "flag",
      entries: [[{ formula: formulas === "kam" ? BY_KAM : joined(rules) }]],
    },
    { row: "metricHeader", column: "item", look: "smallHeader", entries: [[say("marginMetric")]] },
    { row: "metricHeader", column: "a", look: "smallHeaderRight", entries: [[say("marginAmount")]] },
    ...METRICS.flatMap(({ name, formula, from, example, look }, i): Content[] => {
      const at = { row: `metric${i + 1}`, column: "a" };
      const isLeftOut = from !== undefined && !sections.includes(from);
      return [
        { ...at, column: "item", look: "body", entries: [[say(name)]] },
        formula === undefined || isLeftOut
          ? { ...at, look: isLeftOut ? "inputFineShare" : look, ...(isExample && { entries: [[example ?? null]] }) }
          : { ...at, look, entries: [[{ formula }]] },
      ];
    }),
    { row: "ruleHeader", column: "item", look: "smallHeader", entries: [[say("marginRule")]] },
    { row: "ruleHeader", column: "a", look: "smallHeaderRight", entries: [[say("marginMetricNumber")]] },
    { row: "ruleHeader", column: "b", look: "smallHeader", entries: [[say("marginOperator")]] },
    { row: "ruleHeader", column: "c", look: "smallHeaderRight", entries: [[say("marginThreshold")]] },
    { row: "ruleHeader", column: "d", look: "smallHeader", entries: [[say("marginSays")]] },
    ...rules.flatMap(({ row, metric, operator, threshold, text, isShare }): Content[] => [
      { row, column: "item", look: "linkWord", entries: [[{ formula: `INDEX({metric1:metric6.item},{here.a})` }]] },
      { row, column: "a", look: "inputNumber", entries: [[metric]] },
      { row, column: "b", look: "inputLabel", entries: [[{ typed: operator }]] },
      { row, column: "c", look: isShare ? "inputFineShare" : "inputNumber", entries: [[threshold]] },
      { row, column: "d", look: "inputLabel", entries: [[say(text)]] },
    ]),
  ];
}

const BY_KAM = 'KAM.REDFLAGS(TRANSPOSE(IF({margin_metrics}="","",{margin_metrics})),{margin_rules})';

/** The same in Excel's own words. */
function joined(rules: readonly { readonly row: string }[]): string {
  const places = rules.map(({ row }) => ({
    metric: `{${row}.a}`,
    operator: `{${row}.b}`,
    threshold: `{${row}.c}`,
    text: `{${row}.d}`,
  }));
  return plainRedFlags("{margin_metrics}", places);
}

export const flagHighlights: readonly Highlight[] = [
  { row: "flagText", column: "item", kind: "state", state: "bad", when: '{here.here}<>""' },
];

export const flagValidations: readonly Validation[] = [
  { row: "rule1:rule6", column: "a", rule: "between", least: 1, most: RULES, message: { text: "marginMetricRefused" } },
];
