import type { MessageKey } from "../../i18n";
import { EXAMPLE_DAY } from "../selectionMatrix/exampleStandings";
import type { Content, Entry, SentencePart, SheetTemplate, Validation } from "../SheetTemplate";
import { inRows, type HealthShape } from "./HealthShape";

const say = (text: MessageKey): Entry => ({ text });

/** The day health is told for, how fast good news fades, from when on an account is well, and the caps of the gates. */
export function healthSettings(shape: HealthShape): Content[] {
  const isExample = shape.options.accounts.kind === "example";
  return [
    { row: "settingsHead", column: "account", look: "head", entries: [[say("healthRules")]] },
    { row: "setting1:setting6", column: "account", look: "body", entries: RULES.map((rule) => [say(rule)]) },
    { row: "setting1", column: "revenue", look: "inputDate", ...(isExample && { entries: [[EXAMPLE_DAY]] }) },
    { row: "setting2", column: "revenue", look: "inputNumber", entries: [[90]] },
    { row: "setting3", column: "revenue", look: "inputShare", entries: [[0.6]] },
    { row: "setting4:setting5", column: "revenue", look: "inputNumber", entries: [[70], [50]] },
    { row: "setting6", column: "revenue", look: "inputWord", entries: [[say("fitCurrencyStart")]] },
    { row: "settingsHead", column: "earlier1:earlier2", look: "smallHeader", entries: [[say("healthWord"), null]] },
    {
      row: "setting1:setting4",
      column: "earlier1",
      look: "inputLabel",
      entries: [[say("healthWell")], [say("healthWatch")], [say("healthRisk")], [say("healthYes")]],
    },
    {
      row: "setting1:setting4",
      column: "earlier2",
      look: "helper",
      entries: [[say("healthWellAbout")], [say("healthWatchAbout")], [say("healthRiskAbout")], [say("healthYesAbout")]],
    },
    { row: "settingsHead", column: "trend", look: "smallHeader", entries: [[say("scorecardTrend")]] },
    {
      row: "setting1:setting3",
      column: "trend",
      look: "inputLabel",
      entries: [[say("scorecardRising")], [say("scorecardFlat")], [say("scorecardFalling")]],
    },
    { row: "summary", column: "account", look: "helper", entries: [[{ sentence: portfolio(shape) }]] },
    // Where results are no part of the table the weights stand right of the reviews before.
    {
      row: "weight",
      column: shape.spilled ? "account" : "reason",
      look: "labelRight",
      entries: [[say("healthWeightRow")]],
    },
    {
      row: "weight",
      column: shape.values,
      look: "inputNumber",
      entries: [shape.components.map(({ startingWeight }) => startingWeight ?? USUAL_WEIGHT)],
    },
    { row: "weight", column: shape.fired, look: "inputNumber", entries: [shape.gates.map(({ cap }) => cap)] },
    { row: "weight", column: "seen1", look: "helper", entries: [[say("healthCapRow")]] },
  ];
}

const USUAL_WEIGHT = 15;
const RULES: readonly MessageKey[] = [
  "healthAsOf",
  "healthHalfLife",
  "healthLeast",
  "healthGreen",
  "healthAmber",
  "fitCurrency",
];

function portfolio(shape: HealthShape): SentencePart[] {
  const health = inRows(shape, "health");
  const revenue = inRows(shape, "revenue");
  const risk = `COUNTIF(${health},"<"&{setting5.revenue})`;
  const count = `COUNT(${health})`;
  return [
    { when: `${count}=0`, text: "healthPortfolioOpen" },
    {
      when: `SUMIF(${health},">=0",${revenue})=0`,
      text: "healthPortfolioCount",
      gaps: { risk, count },
    },
    {
      text: "healthPortfolio",
      gaps: {
        health: `FIXED(SUMPRODUCT(${revenue},${health})/SUMIF(${health},">=0",${revenue}),0)`,
        risk,
        count,
        share: `FIXED(100*SUMIF(${health},"<"&{setting5.revenue},${revenue})/SUM(${revenue}),0)`,
      },
    },
  ];
}

export function settingNames({ values, fired, dates }: HealthShape): SheetTemplate["names"] {
  return [
    { name: "health_as_of", at: { row: "setting1", column: "revenue" } },
    { name: "health_currency", at: { row: "setting6", column: "revenue" } },
    { name: "health_half_life", at: { row: "setting2", column: "revenue" } },
    { name: "health_least_coverage", at: { row: "setting3", column: "revenue" } },
    { name: "health_words", at: { row: "setting1:setting3", column: "earlier1" } },
    { name: "health_trends", at: { row: "setting1:setting3", column: "trend" } },
    { name: "health_yes", at: { row: "setting4", column: "earlier1" } },
    { name: "health_weights", at: { row: "weight", column: values } },
    { name: "health_caps", at: { row: "weight", column: fired } },
    // Nothing stands there: it says in which columns the days are.
    { name: "health_seen", at: { row: "weight", column: dates } },
  ];
}

export function settingValidations({ values, fired }: HealthShape): Validation[] {
  return [
    { row: "setting1", column: "revenue", rule: "date", message: { text: "scorecardDateRefused" } },
    {
      row: "setting2",
      column: "revenue",
      rule: "between",
      least: 1,
      most: 3650,
      message: { text: "healthDaysRefused" },
    },
    {
      row: "setting3",
      column: "revenue",
      rule: "between",
      least: 0,
      most: 1,
      message: { text: "matrixCoverageRefused" },
    },
    {
      row: "setting4:setting5",
      column: "revenue",
      rule: "between",
      least: 0,
      most: 100,
      message: { text: "healthRefused" },
    },
    { row: "weight", column: values, rule: "atLeast", least: 0, message: { text: "matrixWeightRefused" } },
    { row: "weight", column: fired, rule: "between", least: 0, most: 100, message: { text: "healthRefused" } },
  ];
}
