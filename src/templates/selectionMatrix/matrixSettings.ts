import type { MessageKey } from "../../i18n";
import type { Content, Entry, SheetTemplate, Validation } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";

/** From the least to the most, as KAM.TIER reads them. Conservative: a key account is easily promoted, and hardly ever demoted. */
const TIERS: readonly { readonly from: number; readonly tier: MessageKey }[] = [
  { from: 1, tier: "matrixTier1" },
  { from: 4, tier: "matrixTier2" },
  { from: 6, tier: "matrixTier3" },
  { from: 7.5, tier: "matrixTier4" },
];

const DEFINITION = ["matrixDefinition1", "matrixDefinition2", "matrixDefinition3", "matrixDefinition4"] as const;
const RULES = ["matrixLowest", "matrixHighest", "matrixLeastCoverage", "matrixIncompleteLabel"] as const;

const say = (text: MessageKey): Entry => ({ text });

const SETTINGS = "setting1:setting4";

/** Title, definition of a key account, tiers, rules and weights: what a manager decides. */
export function matrixSettings(shape: MatrixShape): Content[] {
  return [...headings(), ...definition(shape), ...tiers(), ...rules(), ...weights(shape), ...currency(shape)];
}

function headings(): Content[] {
  return [
    { row: "title", column: "account", look: "title", entries: [[say("matrixTitle")]] },
    { row: "purpose", column: "account", look: "body", entries: [[say("matrixPurpose")]] },
    { row: "howTo", column: "account", look: "note", entries: [[say("matrixHowTo")]] },
    { row: "howTo", column: "rank", look: "legendInput", entries: [[say("legendInput")]] },
    { row: "howTo", column: "tier", look: "legendFormula", entries: [[say("legendFormula")]] },
  ];
}

/** In four lines rather than one wrapped cell: without merged cells a long text has only its own column to wrap in. */
function definition({ options }: MatrixShape): Content[] {
  return [
    { row: "settingsHead", column: "account", look: "head", entries: [[say("matrixDefinitionHead")]] },
    { row: SETTINGS, column: `account:criterion${options.criteria.length}`, look: "inputText" },
    { row: SETTINGS, column: "account", look: "inputText", entries: DEFINITION.map((line) => [say(line)]) },
  ];
}

function tiers(): Content[] {
  return [
    { row: "settingsHead", column: "score", look: "smallHeaderRight", entries: [[say("matrixBandFrom")]] },
    { row: "settingsHead", column: "coverage", look: "smallHeader", entries: [[say("matrixBandTier")]] },
    { row: SETTINGS, column: "score", look: "inputNumber", entries: TIERS.map(({ from }) => [from]) },
    { row: SETTINGS, column: "coverage", look: "inputLabel", entries: TIERS.map(({ tier }) => [say(tier)]) },
  ];
}

function rules(): Content[] {
  return [
    { row: "settingsHead", column: "rank", look: "smallHeader", entries: [[say("matrixSetting")]] },
    { row: "settingsHead", column: "tier", look: "smallHeaderRight", entries: [[say("matrixSettingValue")]] },
    { row: SETTINGS, column: "rank", look: "label", entries: RULES.map((rule) => [say(rule)]) },
    { row: "setting1:setting2", column: "tier", look: "inputNumber", entries: [[1], [10]] },
    { row: "setting3", column: "tier", look: "inputShare", entries: [[0.6]] },
    { row: "setting4", column: "tier", look: "inputWord", entries: [[say("matrixIncomplete")]] },
  ];
}

function weights({ options, criteria }: MatrixShape): Content[] {
  const share = 'IF(SUM({weights})=0,"",{weight.here}/SUM({weights}))';
  return [
    { row: "weight", column: "account", look: "labelRight", entries: [[say("matrixWeightRow")]] },
    { row: "weight", column: criteria, look: "inputNumber", entries: [options.criteria.map(({ weight }) => weight)] },
    { row: "share", column: "account", look: "labelRight", entries: [[say("matrixShareRow")]] },
    { row: "share", column: criteria, look: "quietShare", entries: [[{ formula: share }]] },
  ];
}

/** Where the matrix shows money it says in what. */
function currency(shape: MatrixShape): Content[] {
  if (!showsMoney(shape)) return [];
  return [
    { row: "weight", column: "rank", look: "label", entries: [[say("fitCurrency")]] },
    { row: "weight", column: "tier", look: "inputWord", entries: [[say("fitCurrencyStart")]] },
  ];
}

export function currencyNames(shape: MatrixShape): SheetTemplate["names"] {
  return showsMoney(shape) ? [{ name: "matrix_currency", at: { row: "weight", column: "tier" } }] : [];
}

function showsMoney({ has, figures }: MatrixShape): boolean {
  return has("concentration") || figures.some(({ unit }) => unit === "amount");
}

export function settingValidations({ criteria }: MatrixShape): Validation[] {
  return [
    { row: "weight", column: criteria, rule: "atLeast", least: 0, message: { text: "matrixWeightRefused" } },
    {
      row: "setting1:setting4",
      column: "score",
      rule: "custom",
      formula: "ISNUMBER({here.here})",
      message: { text: "matrixBandRefused" },
    },
    {
      row: "setting1",
      column: "tier",
      rule: "custom",
      // Above 0: Excel on the desktop shows an empty cell to our functions as 0, which must not be a score.
      formula: "AND(ISNUMBER({here.here}),{here.here}>0,{here.here}<{highest_score})",
      message: { text: "matrixLowestRefused" },
    },
    {
      row: "setting2",
      column: "tier",
      rule: "custom",
      formula: "AND(ISNUMBER({here.here}),{here.here}>{lowest_score})",
      message: { text: "matrixHighestRefused" },
    },
    { row: "setting3", column: "tier", rule: "between", least: 0, most: 1, message: { text: "matrixCoverageRefused" } },
  ];
}
