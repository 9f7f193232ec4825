import type { MessageKey } from "../../i18n";
import { knownCriterion } from "../../knowledge/knownCriterion";
import type { Content, Entry, SheetTemplate, Validation } from "../SheetTemplate";
import { EXAMPLE_DAY } from "./exampleStandings";
import type { MatrixCriterion } from "./MatrixOptions";
import type { MatrixShape } from "./MatrixShape";

const say = (text: MessageKey): Entry => ({ text });
const SETTINGS = "setting1:setting4";

/** Above each chart the rules of its section: what is entered, and the words it answers in. */
export function matrixRules(shape: MatrixShape): Content[] {
  return [
    ...(shape.has("status") ? statusRules(shape) : []),
    ...(shape.has("portfolio") ? [...portfolioRules(), ...sides(shape)] : []),
  ];
}

/** Key is entered at the bound of the highest tier; it is lost later than it is won. */
function statusRules({ options }: MatrixShape): Content[] {
  const isExample = options.accounts.kind === "example";
  return [
    ...ruleHeads("chart", "matrixStatusRules", "matrixStatus"),
    ...ruleLines("chart", {
      rules: ["matrixEntry", "matrixExit", "matrixPatience", "matrixCapacity"],
      words: ["matrixStatusKey", "matrixStatusWatch", "matrixTier3", "matrixTier2"],
      about: ["matrixKeyAbout", "matrixWatchAbout", "matrixCandidateAbout", "matrixStandardAbout"],
    }),
    { row: "setting1", column: "chartValue", look: "score", entries: [[{ formula: "{setting4.score}" }]] },
    {
      row: "setting2:setting4",
      column: "chartValue",
      look: "inputNumber",
      entries: [[6.5], [2], [isExample ? 5 : null]],
    },
    { row: "weight", column: "chart", look: "label", entries: [[say("matrixAsOf")]] },
    { row: "weight", column: "chartValue", look: "inputDate", ...(isExample && { entries: [[EXAMPLE_DAY]] }) },
    { row: "share", column: "chart", look: "helper", entries: [[say("matrixAsOfAbout")]] },
    { row: "weight", column: "chartWord", look: "inputLabel", entries: [[say("healthYes")]] },
    { row: "weight", column: "chartAbout", look: "helper", entries: [[say("matrixYesAbout")]] },
  ];
}

function portfolioRules(): Content[] {
  return [
    ...ruleHeads("portfolio", "matrixPortfolioRules", "matrixQuadrant"),
    ...ruleLines("portfolio", {
      rules: ["matrixStrongFrom", "matrixAttractiveFrom", "matrixSideStrength", "matrixSideAttraction"],
      words: ["matrixStrategic", "matrixStar", "matrixStatusQuadrant", "matrixStreamline"],
      about: ["matrixStrategicAbout", "matrixStarAbout", "matrixStatusQuadrantAbout", "matrixStreamlineAbout"],
    }),
    { row: "setting1:setting2", column: "portfolioValue", look: "inputNumber", entries: [[MIDDLE_OF_THE_SCALE]] },
    {
      row: "setting3:setting4",
      column: "portfolioValue",
      look: "inputWord",
      entries: [[say("matrixStrengthWord")], [say("matrixAttractionWord")]],
    },
  ];
}

const MIDDLE_OF_THE_SCALE = 5.5;

function ruleHeads(zone: string, rules: MessageKey, word: MessageKey): Content[] {
  const head = "settingsHead";
  return [
    { row: head, column: zone, look: "smallHeader", entries: [[say(rules)]] },
    { row: head, column: `${zone}Value`, look: "smallHeaderRight", entries: [[say("matrixSettingValue")]] },
    { row: head, column: `${zone}Word:${zone}About`, look: "smallHeader", entries: [[say(word), say("matrixMeans")]] },
  ];
}

interface RuleLines {
  readonly rules: readonly MessageKey[];
  readonly words: readonly MessageKey[];
  readonly about: readonly MessageKey[];
}

function ruleLines(zone: string, { rules, words, about }: RuleLines): Content[] {
  const column = (texts: readonly MessageKey[]) => texts.map((text) => [say(text)]);
  return [
    { row: SETTINGS, column: zone, look: "label", entries: column(rules) },
    { row: SETTINGS, column: `${zone}Word`, look: "inputLabel", entries: column(words) },
    { row: SETTINGS, column: `${zone}About`, look: "helper", entries: column(about) },
  ];
}

/** Which side of the portfolio each criterion tells of: what we have with the customer, or why we want it. */
function sides({ options, criteria }: MatrixShape): Content[] {
  return [
    { row: "side", column: "account", look: "labelRight", entries: [[say("matrixSideRow")]] },
    { row: "side", column: criteria, look: "inputWord", entries: [options.criteria.map(sideOf)] },
  ];
}

function sideOf({ id }: MatrixCriterion): Entry {
  return say(knownCriterion(id)?.side === "strength" ? "matrixStrengthWord" : "matrixAttractionWord");
}

export function ruleNames({ has, criteria, figures }: MatrixShape): SheetTemplate["names"] {
  return [
    ...(has("status")
      ? [
          { name: "matrix_statuses", at: { row: SETTINGS, column: "chartWord" } },
          { name: "matrix_entry", at: { row: "setting1", column: "chartValue" } },
          { name: "matrix_exit", at: { row: "setting2", column: "chartValue" } },
          { name: "matrix_patience", at: { row: "setting3", column: "chartValue" } },
          { name: "matrix_capacity", at: { row: "setting4", column: "chartValue" } },
          { name: "matrix_as_of", at: { row: "weight", column: "chartValue" } },
          { name: "matrix_yes", at: { row: "weight", column: "chartWord" } },
          { name: "matrix_status", at: { row: "account:later", column: "status" } },
        ]
      : []),
    ...(has("portfolio")
      ? [
          { name: "matrix_quadrants", at: { row: SETTINGS, column: "portfolioWord" } },
          { name: "matrix_side_words", at: { row: "setting3:setting4", column: "portfolioValue" } },
          { name: "matrix_sides", at: { row: "side", column: criteria } },
          { name: "matrix_quadrant", at: { row: "account:later", column: "quadrant" } },
        ]
      : []),
    ...(has("robustness") ? [{ name: "matrix_robustness", at: { row: "account:later", column: "robustness" } }] : []),
    ...(has("concentration") ? [{ name: "matrix_revenue", at: { row: "account:later", column: "revenue" } }] : []),
    ...figures.map(({ bandsName, from, points }) => ({
      name: bandsName,
      at: { row: SETTINGS, column: `${from}:${points}` },
    })),
  ];
}

export function ruleValidations({ has, criteria }: MatrixShape): Validation[] {
  const number = (row: string, column: string, formula: string, message: MessageKey): Validation => ({
    row,
    column,
    rule: "custom",
    formula,
    message: { text: message },
  });
  return [
    ...(has("status")
      ? [
          number(
            "setting1",
            "chartValue",
            "AND(ISNUMBER({here.here}),{here.here}>={matrix_exit})",
            "matrixEntryRefused",
          ),
          number(
            "setting2",
            "chartValue",
            "AND(ISNUMBER({here.here}),{here.here}<={matrix_entry})",
            "matrixExitRefused",
          ),
          number("setting3", "chartValue", "AND({here.here}>=1,{here.here}=INT({here.here}))", "matrixPatienceRefused"),
          number("setting4", "chartValue", "AND({here.here}>=0,{here.here}=INT({here.here}))", "matrixCapacityRefused"),
          { row: "weight", column: "chartValue", rule: "date", message: { text: "scorecardDateRefused" } } as const,
        ]
      : []),
    ...(has("portfolio")
      ? [
          number("setting1:setting2", "portfolioValue", "ISNUMBER({here.here})", "matrixSplitRefused"),
          {
            row: "side",
            column: criteria,
            rule: "list",
            from: "{matrix_side_words}",
            message: { text: "matrixSideRefused" },
          } as const,
        ]
      : []),
  ];
}
