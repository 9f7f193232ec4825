import type { Content } from "../SheetTemplate";
import { cellsOf } from "../neighbours";
import { QUESTION_COUNT, WEAKEST_QUESTION } from "./packQuestions";
import { WORD } from "./packWords";
import type { PagePlaces } from "./PagePlaces";

/** Health below this is worth a question about what is weakest. */
const WEAK = 60;

/** What to ask, chosen by what is weak, and room for questions and answers of the user's own. */
export function pageQuestions(places: PagePlaces): Content[] {
  const { row, account } = places;
  // The line that says how to use them counts as well.
  const chosen = `MATCH(COUNTIF({${row("actionHeader")}:above.g},"?*"),${ranks(places)},0)`;
  const weakest = `IFERROR(INDEX({pack_component_questions},MATCH(${places.weakest},{pack_components},0)),"")`;
  const question = `IF(${chosen}=${WEAKEST_QUESTION},${weakest},INDEX({pack_questions},${chosen})&"")`;
  return [
    { row: row("actionHead"), column: "g", look: "head", entries: [[{ text: "packQuestionsHead" }]] },
    { row: row("actionHeader"), column: "g", look: "note", entries: [[{ text: "packQuestionsAbout" }]] },
    { row: row("action"), column: "g:k", look: "word" },
    {
      row: row("action"),
      column: "g",
      look: "word",
      entries: [[{ formula: `IF(${account}="","",IFERROR(${question},""))` }]],
    },
    ...order(places),
  ];
}

const ranks = ({ row }: PagePlaces) => `{${row("actionHeader")}:${row("people")}.x8}`;

/** Beside the page, a row for each question of the list: its place among those that are worth asking. */
function order(places: PagePlaces): Content[] {
  const { row } = places;
  const conditions = worthAsking(places);
  return [
    {
      row: row("actionHeader"),
      rows: QUESTION_COUNT,
      column: "x8",
      look: "helperWhole",
      entries: conditions.map((condition) => [
        { formula: `IF(${condition},COUNT({${row("actionHead")}:above.x8})+1,"")` },
      ]),
    },
  ];
}

/** In the order of the list of questions. */
function worthAsking(places: PagePlaces): string[] {
  const { row, plan, health, weakest, weakestValue } = places;
  const strip = (column: string) => `{${row("strip")}.${column}}`;
  const isUp = (line: number) => `{${row(`changed${line}`)}.x7}=1`;
  const relationship = `IFERROR(${cellsOf("plan", "missing_roles", plan)}<>"",FALSE)`;
  return [
    isUp(1),
    isUp(2),
    `OR(N(${strip("f")})<0,${strip("g")}=${WORD.falling})`,
    `COUNT({${row("people")}.x3})>0`,
    `COUNT({${row("action")}.x3})>0`,
    `AND(${plan}>0,${relationship})`,
    `AND(${weakest}<>"",N(${weakestValue})<${WEAK},ISNUMBER(MATCH(${weakest},{pack_components},0)))`,
    `N(${strip("d")})<0`,
    `OR(${strip("e")}="",${health}=0)`,
    "TRUE",
    "TRUE",
    "TRUE",
  ];
}
