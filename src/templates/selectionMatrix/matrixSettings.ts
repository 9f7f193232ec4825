import type { MessageKey } from "../../i18n";
import type { Content, Entry, Validation } from "../SheetTemplate";
import type { MatrixShape } from "./MatrixShape";

/** From the least to the most, as KAM.TIER reads them. Conservative: a key account is easily promoted, and hardly ever demoted. */
const TIERS: readonly { readonly from: number; readonly tier: MessageKey }[] = [
  { from: 1, tier: "matrixTier1" },
  { from: 4, tier: "matrixTier2" },
  { from: 6, tier: "matrixTier3" },
  { from: 7.5, tier: "matrixTier4" },
];

const say = (text: MessageKey): Entry => ({ text });

/** Title, definition of a key account, tiers, rules and weights: what a manager decides. */
export function matrixSettings({ options, criteria }: MatrixShape): Content[] {
  const settings = "setting1:setting4";
  return [
    { row: "title", column: "account", look: "title", entries: [[say("matrixTitle")]] },
    { row: "purpose", column: "account", look: "body", entries: [[say("matrixPurpose")]] },
    { row: "howTo", column: "account", look: "note", entries: [[say("matrixHowTo")]] },
    { row: "howTo", column: "rank", look: "legendInput", entries: [[say("legendInput")]] },
    { row: "howTo", column: "tier", look: "legendFormula", entries: [[say("legendFormula")]] },

    { row: "settingsHead", column: "account", look: "head", entries: [[say("matrixDefinitionHead")]] },
    { row: settings, column: `account:criterion${options.criteria.length}`, look: "inputText" },
    {
      row: settings,
      column: "account",
      look: "inputText",
      entries: (["matrixDefinition1", "matrixDefinition2", "matrixDefinition3", "matrixDefinition4"] as const).map(
        (key) => [say(key)],
      ),
    },

    { row: "settingsHead", column: "score", look: "smallHeaderRight", entries: [[say("matrixBandFrom")]] },
    { row: "settingsHead", column: "coverage", look: "smallHeader", entries: [[say("matrixBandTier")]] },
    { row: settings, column: "score", look: "inputNumber", entries: TIERS.map(({ from }) => [from]) },
    { row: settings, column: "coverage", look: "inputLabel", entries: TIERS.map(({ tier }) => [say(tier)]) },

    { row: "settingsHead", column: "rank", look: "smallHeader", entries: [[say("matrixSetting")]] },
    { row: "settingsHead", column: "tier", look: "smallHeaderRight", entries: [[say("matrixSettingValue")]] },
    {
      row: settings,
      column: "rank",
      look: "label",
      entries: (["matrixLowest", "matrixHighest", "matrixLeastCoverage", "matrixIncompleteLabel"] as const).map(
        (key) => [say(key)],
      ),
    },
    { row: "setting1:setting2", column: "tier", look: "inputNumber", entries: [[1], [10]] },
    { row: "setting3", column: "tier", look: "inputShare", entries: [[0.6]] },
    { row: "setting4", column: "tier", look: "inputWord", entries: [[say("matrixIncomplete")]] },

    { row: "weight", column: "account", look: "labelRight", entries: [[say("matrixWeightRow")]] },
    { row: "weight", column: criteria, look: "inputNumber", entries: [options.criteria.map(({ weight }) => weight)] },
    { row: "share", column: "account", look: "labelRight", entries: [[say("matrixShareRow")]] },
    {
      row: "share",
      column: criteria,
      look: "quietShare",
      entries: [[{ formula: 'IF(SUM({weights})=0,"",{weight.here}/SUM({weights}))' }]],
    },
  ];
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
